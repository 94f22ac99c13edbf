using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing.Hubs;

/// <summary>The names that types of messages have in JSON.</summary>
internal static class MessageNames
{
    /// <summary>What is said of a type that has none.</summary>
    public const string Missing = "has no name as a message";

    // What the writer of JSON escapes besides control characters and what is not ASCII.
    private const string Escaped = "\"\\<>&'+`";

    private const string Advice = "write ASCII without any of \" \\ < > & ' + `";

    /// <summary>The name; null for a type that is no message by itself, like a number or a list.</summary>
    public static string? Of(ITypeSymbol type)
    {
        if (ValueTypes.Unwrap(type) is not INamedTypeSymbol { SpecialType: SpecialType.None, Name.Length: > 0 } named
            || IsOfSystem(named))
        {
            return null;
        }

        return HubAttributes.MessageOf(named) is { } attribute
            ? attribute.ConstructorArguments is [{ Value: string text }] ? text : ""
            : CodeText.CamelCase(named.Name);
    }

    /// <summary>What is wrong with a name, and what to do; null where nothing is.</summary>
    public static (string Fault, string Advice)? FindMistake(string name) =>
        name.Length == 0 ? ("is empty", "write a name")
        : name.Any(IsEscaped) ? ("has a character that JSON writes as an escape", Advice)
        : null;

    private static bool IsEscaped(char letter) => letter is < ' ' or > '~' || Escaped.IndexOf(letter) >= 0;

    private static bool IsOfSystem(INamedTypeSymbol type)
    {
        var home = type.ContainingNamespace;
        while (home is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            home = home.ContainingNamespace;
        }

        return home is { Name: "System", IsGlobalNamespace: false };
    }
}
