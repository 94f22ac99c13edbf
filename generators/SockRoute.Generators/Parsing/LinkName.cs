using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SockRoute.Generators.Parsing;

/// <summary>Checks the name that a route attribute gives to the link.</summary>
internal static class LinkName
{
    /// <summary>What is wrong and what to do, or null.</summary>
    public static string? FindMistake(IMethodSymbol method, RouteUse use) => FindMistake(method, use.Name);

    /// <summary>The same of any name; null stands for that of the method.</summary>
    public static string? FindMistake(IMethodSymbol method, string? written) => written switch
    {
        null => null,
        var name when !SyntaxFacts.IsValidIdentifier(name) =>
            "is no name of a method: write a letter, then letters, digits or '_'",
        var name when name == method.ContainingType.Name =>
            "is the name of the class that the link stands in: choose another",
        _ => null,
    };
}
