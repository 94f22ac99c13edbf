using Microsoft.CodeAnalysis.CSharp;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// The pieces between the braces of a route parameter: <c>{name}</c>, <c>{name:constraint}</c>, <c>{*name}</c>.
/// </summary>
internal sealed class ParameterText
{
    public required string Name { get; init; }

    /// <summary>Where the name stands in the segment.</summary>
    public required int NameStart { get; init; }

    public required bool IsCatchAll { get; init; }

    /// <summary>What stands behind the colon; null without one.</summary>
    public required string? Constraint { get; init; }

    public int ConstraintStart => NameStart + Name.Length + 1;

    /// <summary>What to do instead of something that exists elsewhere, but not here.</summary>
    public required string? NotSupported { get; init; }

    public string? NameMistake =>
        SyntaxFacts.IsValidIdentifier(Name) ? null
        : Name.StartsWith("*", StringComparison.Ordinal) ? $"write '{{*{Name.TrimStart('*')}}}'"
        : "write an identifier between the braces, as in '{id}'";

    /// <param name="segment">The segment, with its braces.</param>
    public static ParameterText Read(string segment)
    {
        var nameStart = segment.StartsWith("{*", StringComparison.Ordinal) ? 2 : 1;
        var inner = segment.Substring(nameStart, segment.Length - nameStart - 1);
        var colon = inner.IndexOf(':');
        return new()
        {
            Name = colon < 0 ? inner : inner.Substring(0, colon),
            NameStart = nameStart,
            IsCatchAll = nameStart == 2,
            Constraint = colon < 0 ? null : inner.Substring(colon + 1),
            NotSupported = FindNotSupported(inner, isCatchAll: nameStart == 2),
        };
    }

    private static string? FindNotSupported(string inner, bool isCatchAll)
    {
        if (inner.IndexOf('=') >= 0)
        {
            return "a default stands with the method's parameter; add a second route attribute for the path without it";
        }

        if (inner.EndsWith("?", StringComparison.Ordinal))
        {
            return "add a second route attribute for the path without it";
        }

        var colon = inner.IndexOf(':');
        if (colon >= 0 && isCatchAll)
        {
            return "a catch-all has no constraint, so check the value in the method";
        }

        return colon >= 0 && inner.IndexOf(':', colon + 1) > 0
            ? "a parameter has one constraint, so check the rest in the method"
            : null;
    }
}
