using Microsoft.CodeAnalysis.CSharp;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// The pieces of a route parameter: <c>{name}</c>, <c>{name:constraint:constraint}</c>, <c>{name?}</c>,
/// <c>{name=default}</c>, <c>{*name}</c>, <c>{+name}</c>. Positions count from the opening brace.
/// </summary>
internal sealed class ParameterText
{
    /// <summary>The parameter with its braces.</summary>
    public required string Text { get; init; }

    public required string Name { get; init; }

    public required int NameStart { get; init; }

    /// <summary>What stands behind each colon.</summary>
    public required IReadOnlyList<(string Text, int Start)> Constraints { get; init; }

    public required bool IsOptional { get; init; }

    /// <summary>What stands behind the equals sign; null without one.</summary>
    public required string? Default { get; init; }

    public int DefaultStart => Text.Length - 1 - (Default?.Length ?? 0);

    public PartKind Kind =>
        NameStart == 1 ? PartKind.Parameter : Text[1] == '*' ? PartKind.CatchAll : PartKind.CatchAllNotEmpty;

    public string? NameMistake =>
        SyntaxFacts.IsValidIdentifier(Name) ? null
        : Name.Length == 0 ? "write an identifier between the braces, as in '{id}'"
        : Name[0] is '*' or '+' ? $"write '{{{Name[0]}{Name.TrimStart('*', '+')}}}'"
        : SyntaxFacts.IsValidIdentifier(Name.Trim()) ? $"write '{{{Name.Trim()}}}', without blanks"
        : Name[0] == '@' ? $"write '{{{Name.Substring(1)}}}': '@' is only for C#"
        : Name.EndsWith("?", StringComparison.Ordinal) ? "the question mark stands at the end, as in '{id:int?}'"
        : "write an identifier between the braces, as in '{id}'";

    /// <summary>What to do instead of something that exists elsewhere, but not here.</summary>
    public string? NotSupported =>
        Kind == PartKind.Parameter ? null
        : Constraints.Count > 0 ? "a catch-all has no constraint, so check the value in the method"
        : IsOptional ? $"a catch-all that may be empty is '{{*{Name}}}'"
        : Default is not null ? "a catch-all has no default, so check for an empty text in the method"
        : null;

    /// <param name="text">The parameter, with its braces.</param>
    public static ParameterText Read(string text)
    {
        var start = text.Length > 2 && text[1] is '*' or '+' ? 2 : 1;
        var end = text.Length - 1;
        var equals = FindOutside(text, '=', start, end);
        var isOptional = equals == end && end > start && text[end - 1] == '?';
        var stop = isOptional ? end - 1 : equals;
        var nameEnd = FindOutside(text, ':', start, stop);
        return new()
        {
            Text = text,
            Name = text.Substring(start, nameEnd - start),
            NameStart = start,
            Constraints = [.. ReadConstraints(text, nameEnd, stop)],
            IsOptional = isOptional,
            Default = equals < end ? text.Substring(equals + 1, end - equals - 1) : null,
        };
    }

    private static IEnumerable<(string Text, int Start)> ReadConstraints(string text, int colon, int end)
    {
        while (colon < end)
        {
            var next = FindOutside(text, ':', colon + 1, end);
            yield return (text.Substring(colon + 1, next - colon - 1), colon + 1);
            colon = next;
        }
    }

    // The position of a character outside of parentheses, or the end.
    private static int FindOutside(string text, char wanted, int start, int end)
    {
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth <= 0 && text[i] == wanted)
            {
                return i;
            }
        }

        return end;
    }
}
