using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SockRoute.Generators.Parsing.Json;

/// <summary>A method that takes a value for JSON where it is named, and the types that it has there.</summary>
internal static class JsonCall
{
    /// <summary>The types of the values; nothing when the name means something else, or the call is an error.</summary>
    public static IEnumerable<(ITypeSymbol Type, JsonCallUse Use)> TypesOf(
        SimpleNameSyntax name, SemanticModel model, CancellationToken cancellation)
    {
        var info = model.GetSymbolInfo(name, cancellation);
        return info.Symbol is IMethodSymbol method
            ? Arguments(method).Select(found =>
                (IsOf(method, found.Type) ? model.Compilation.DynamicType : found.Type, found.Use))
            : [];
    }

    /// <summary>
    /// The same for the generator, which does not see what it writes: where an argument is a link of <c>Routes</c>, the
    /// call is none yet, and the value tells its type by itself.
    /// </summary>
    public static IEnumerable<(ITypeSymbol Type, JsonCallUse Use)> LikelyTypesOf(
        SimpleNameSyntax name, SemanticModel model, CancellationToken cancellation)
    {
        var info = model.GetSymbolInfo(name, cancellation);
        return info.Symbol is IMethodSymbol method ? Arguments(method) : info.CandidateSymbols
            .OfType<IMethodSymbol>()
            .SelectMany(candidate => LikelyTypesOf(candidate.OriginalDefinition, name, model, cancellation))
            .GroupBy(static found => found.Use)
            .SelectMany(static same => same
                .Select(static found => found.Type)
                .Distinct<ITypeSymbol>(SymbolEqualityComparer.Default)
                .Select(type => (type, same.Key)));
    }

    // Which method a dynamic value is for, and with which type, is not decided before the call.
    private static bool IsOf(IMethodSymbol method, ITypeSymbol type) =>
        method.OriginalDefinition.TypeParameters.Contains(type, SymbolEqualityComparer.Default);

    private static IEnumerable<(ITypeSymbol Type, JsonCallUse Use)> Arguments(IMethodSymbol method) =>
        ParametersOf(method.OriginalDefinition).Select(pair => (method.TypeArguments[pair.Parameter.Ordinal], pair.Use));

    private static IEnumerable<(ITypeParameterSymbol Parameter, JsonCallUse Use)> ParametersOf(IMethodSymbol method)
    {
        foreach (var parameter in WellKnownTypes.IsFramework(method.ContainingType) ? method.TypeParameters : [])
        {
            if (JsonCallNames.UseOf(parameter) is { } use)
            {
                yield return (parameter, use);
            }
        }
    }

    private static IEnumerable<(ITypeSymbol Type, JsonCallUse Use)> LikelyTypesOf(
        IMethodSymbol method, SimpleNameSyntax name, SemanticModel model, CancellationToken cancellation)
    {
        if (CallOf(name) is not { } call)
        {
            yield break;
        }

        foreach (var (parameter, use) in ParametersOf(method))
        {
            var type = name is GenericNameSyntax { TypeArgumentList.Arguments: var written }
                ? parameter.Ordinal < written.Count ? model.GetTypeInfo(written[parameter.Ordinal], cancellation).Type : null
                : ValueOf(parameter, method, call) is { } value ? model.GetTypeInfo(value, cancellation).Type
                : null;
            if (type is not null and not { TypeKind: TypeKind.Error })
            {
                yield return (type, use);
            }
        }
    }

    private static InvocationExpressionSyntax? CallOf(SimpleNameSyntax name) =>
        (name.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax ? name.Parent.Parent : name.Parent)
            as InvocationExpressionSyntax;

    private static ExpressionSyntax? ValueOf(
        ITypeParameterSymbol type, IMethodSymbol method, InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments;
        var parameter = method.Parameters.FirstOrDefault(
            one => SymbolEqualityComparer.Default.Equals(one.Type, type));
        return parameter is null ? null
            : arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameter.Name)
                ?.Expression
            ?? (parameter.Ordinal < arguments.Count && arguments[parameter.Ordinal].NameColon is null
                ? arguments[parameter.Ordinal].Expression
                : null);
    }
}
