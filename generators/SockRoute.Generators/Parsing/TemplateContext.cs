using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>What a template refers to outside of itself: the enum of a method's parameter, the user's constraints.</summary>
internal sealed class TemplateContext(Compilation compilation, IMethodSymbol? method)
{
    /// <summary>The names of the user's constraints.</summary>
    public IEnumerable<string> OwnConstraints => UserConstraints.Of(compilation).Names;

    /// <summary>
    /// A constraint; false when there is none of that name, true and null when it is a mistake that is told elsewhere.
    /// </summary>
    public bool TryFind(string text, string parameter, out ConstraintModel? constraint)
    {
        constraint = Constraints.Parse(text);
        if (constraint is not null)
        {
            constraint = constraint.Kind == ConstraintKind.Enum ? WithMembers(constraint, parameter) : constraint;
            return true;
        }

        return !Constraints.IsKnown(text.Split('(')[0]) && UserConstraints.Of(compilation).TryFind(text, out constraint);
    }

    // Without members where there is no such parameter, or no enum: both are told with the method.
    private ConstraintModel WithMembers(ConstraintModel constraint, string parameter)
    {
        var type = method?.Parameters
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
}
