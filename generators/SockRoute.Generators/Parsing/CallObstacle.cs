using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Finds the attribute that makes every call of a handler an error, generated calls included, or lets the compiler drop it.
/// </summary>
internal static class CallObstacle
{
    /// <summary>The attribute as it is written, and on what; null when nothing is in the way.</summary>
    public static (string Attribute, ISymbol Owner)? Find(IMethodSymbol method)
    {
        for (ISymbol owner = method; owner is not null; owner = owner.ContainingType)
        {
            if (On(owner) is { } name)
            {
                return (name, owner);
            }
        }

        return null;
    }

    /// <summary>The attribute as it is written on the symbol itself; null when nothing is in the way.</summary>
    public static string? On(ISymbol symbol) =>
        symbol.GetAttributes().Select(Name).FirstOrDefault(static name => name is not null);

    private static string? Name(AttributeData attribute) => attribute switch
    {
        { AttributeClass.Name: "ObsoleteAttribute", ConstructorArguments: [_, { Value: true }] } =>
            "[Obsolete(…, error: true)]",
        { AttributeClass.Name: "ExperimentalAttribute" } => "[Experimental]",
        { AttributeClass.Name: "ConditionalAttribute" } => "[Conditional]",
        _ => null,
    };
}
