using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Decides how an <c>[AsParameters]</c> parameter is made: its members are bound as parameters of the handler are.
/// </summary>
/// <param name="locals">The names of variables.</param>
/// <param name="bind">Binds a parameter, or what stands for one.</param>
/// <param name="problems">Receives what is wrong.</param>
internal sealed class ParameterObject(
    UniqueNames locals, Func<BindingTarget, ParameterModel?> bind, List<Problem> problems)
{
    /// <summary>What <see cref="DeclaredSource.Word"/> is for such a parameter.</summary>
    public const string Word = "Parameters";

    /// <summary>The members of a parameter's object; none for a parameter that is none, or cannot be made.</summary>
    public static IReadOnlyList<BindingTarget> MembersOf(IParameterSymbol parameter) =>
        DeclaredSource.Of(parameter).Word == Word
        && FindMistake(parameter.Type, parameter.ContainingAssembly) is null
            ? MadeTypes.TargetsOf(BindingTarget.Of(parameter))
            : [];

    /// <summary>A method's parameters, with the members of an object in its place.</summary>
    public static IEnumerable<BindingTarget> Expand(IMethodSymbol method) =>
        method.Parameters.SelectMany(static parameter =>
            MembersOf(parameter) is { Count: > 0 } members ? members : [BindingTarget.Of(parameter)]);

    /// <summary>Null when it cannot be made.</summary>
    public ParameterModel? Parse(BindingTarget parameter)
    {
        var mistake = parameter.IsMember ? "objects of parameters do not nest, so move its members out of it"
            : parameter.Default is not null ? "its members have defaults of their own, so remove that of the parameter"
            : FindMistake(parameter.Type, parameter.ContainingAssembly);
        if (mistake is not null)
        {
            Fail(parameter, mistake);
            return null;
        }

        if (FindUnset(parameter) is { } unset)
        {
            Fail(unset, "its attribute has no effect, since nothing can set it, so give it 'set' or 'init'");
            return null;
        }

        var local = CodeText.LocalName(parameter.Name, locals);
        return new MadeObjectParser(parameter, locals, bind, Fail).Parse() is { } made
            ? new() { Source = ParameterSource.Object, Name = "", Local = local, Object = made }
            : null;
    }

    private static string? FindMistake(ITypeSymbol type, IAssemblySymbol assembly) =>
        ValueTypes.IsNullable(type) || type.NullableAnnotation == NullableAnnotation.Annotated
            ? "it is never null, so remove the '?'"
        : ListTypes.Unfold(type).Repetition != Repetition.None || SpecialParameters.SourceOf(type) is not null
            || ParameterForms.Of(type) is not null
            ? "it is no object with members, so remove [AsParameters]"
        : type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } made
            ? MadeTypes.FindObstacle(made, assembly)
            : "take a record, class or struct";

    private static BindingTarget? FindUnset(BindingTarget parameter)
    {
        var targets = MadeTypes.TargetsOf(parameter);
        return parameter.Type.GetMembers()
            .OfType<IPropertySymbol>()
            .Where(property => !targets.Any(target =>
                SymbolEqualityComparer.Default.Equals(target.Symbol, property)
                || SymbolEqualityComparer.Default.Equals(target.OwnProperty, property)))
            .Select(property => parameter.Property(property, keepsInitial: true))
            .FirstOrDefault(static target => DeclaredSource.Of(target).Word is not null);
    }

    private void Fail(BindingTarget target, string advice) => problems.Add(new(
        BindingDescriptors.ParameterObject, Place.Of(target), target.Display, CodeText.Short(target.Type), advice)
    {
        Other = target.Member,
    });
}
