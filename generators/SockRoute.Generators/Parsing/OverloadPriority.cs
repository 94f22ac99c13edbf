using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Finds the overload that a call of a handler would reach instead of it: <c>[OverloadResolutionPriority]</c> comes
/// before the types of the arguments.
/// </summary>
internal static class OverloadPriority
{
    public static IMethodSymbol? FindPreferred(IMethodSymbol method, Compilation compilation) =>
        method.ContainingType.GetMembers(method.Name)
            .OfType<IMethodSymbol>()
            .FirstOrDefault(other => Of(other) > Of(method) && Takes(other, method, compilation));

    private static int Of(IMethodSymbol method) =>
        method.GetAttributes()
            .Where(static attribute => attribute.AttributeClass?.Name == "OverloadResolutionPriorityAttribute")
            .Select(static attribute => attribute.ConstructorArguments is [{ Value: int priority }] ? priority : 0)
            .FirstOrDefault();

    private static bool Takes(IMethodSymbol other, IMethodSymbol method, Compilation compilation) =>
        other.Parameters.Length >= method.Parameters.Length
        && other.Parameters.Skip(method.Parameters.Length).All(static rest => rest.IsOptional || rest.IsParams)
        && method.Parameters.Zip(other.Parameters, static (from, to) => (from.Type, To: to.Type))
            .All(pair => compilation.ClassifyConversion(pair.Type, pair.To).IsImplicit);
}
