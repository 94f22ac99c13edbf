using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>What a template of this project refers to.</summary>
internal sealed class SourceContext(Compilation compilation, IMethodSymbol? method) : TemplateContext
{
    public override IEnumerable<string> OwnConstraints => UserConstraints.Of(compilation).Names;

    // Without members where there is no such parameter, or no enum: both are told with the method.
    protected override ConstraintModel WithMembers(ConstraintModel constraint, string parameter)
    {
        var targets = method is null ? [] : ParameterObject.Expand(method);
        var type = targets
            .Where(candidate => DeclaredSource.Of(candidate).Name.Equals(parameter, StringComparison.OrdinalIgnoreCase))
            .Select(static candidate => ValueTypes.Unwrap(candidate.Type))
            .FirstOrDefault(static type => type.TypeKind == TypeKind.Enum);
        return type is null
            ? constraint
            : constraint with
            {
                Name = type.Name,
                Members = new(ParameterForms.EnumOf(type).Members.Select(static member => member.Name)),
            };
    }

    protected override bool TryFindOwn(string name, out ConstraintModel? constraint) =>
        UserConstraints.Of(compilation).TryFind(name, out constraint);
}
