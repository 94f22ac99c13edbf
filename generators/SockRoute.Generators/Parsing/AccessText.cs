using Microsoft.CodeAnalysis;

namespace SockRoute.Generators.Parsing;

/// <summary>An accessibility in the words of C#.</summary>
internal static class AccessText
{
    public static string Of(Accessibility accessibility) => accessibility switch
    {
        Accessibility.Private => "private",
        Accessibility.ProtectedAndInternal => "private protected",
        Accessibility.Protected => "protected",
        Accessibility.Internal => "internal",
        Accessibility.ProtectedOrInternal => "protected internal",
        _ => "public",
    };
}
