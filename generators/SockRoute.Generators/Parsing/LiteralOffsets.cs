using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Tells for each character of a string literal's value where it stands in the literal: escapes, verbatim and one-line
/// raw literals included. A raw literal of several lines is not mapped.
/// </summary>
internal static class LiteralOffsets
{
    /// <summary>One offset more than the value has characters: the last is that of the closing quote.</summary>
    public static bool TryGet(SyntaxToken token, out int[] offsets)
    {
        var text = token.Text;
        offsets = token.Kind() switch
        {
            SyntaxKind.StringLiteralToken when text.StartsWith("@", StringComparison.Ordinal) => Verbatim(text),
            SyntaxKind.StringLiteralToken => Regular(text),
            SyntaxKind.SingleLineRawStringLiteralToken => Raw(text),
            _ => [],
        };
        return offsets.Length == token.ValueText.Length + 1;
    }

    private static int[] Verbatim(string text)
    {
        var offsets = new List<int>();
        var position = 2;
        while (position < text.Length - 1)
        {
            offsets.Add(position);
            position += text[position] == '"' ? 2 : 1;
        }

        offsets.Add(position);
        return [.. offsets];
    }

    private static int[] Raw(string text)
    {
        var quotes = text.TakeWhile(static c => c == '"').Count();
        return [.. Enumerable.Range(quotes, text.Length - (2 * quotes) + 1)];
    }

    private static int[] Regular(string text)
    {
        var offsets = new List<int>();
        var position = 1;
        while (position < text.Length - 1)
        {
            offsets.Add(position);
            var length = text[position] == '\\' ? EscapeLength(text, position) : 1;
            if (length == 10 && IsAstral(text, position))
            {
                offsets.Add(position);
            }

            position += length;
        }

        offsets.Add(position);
        return [.. offsets];
    }

    private static int EscapeLength(string text, int position) => text[position + 1] switch
    {
        'u' => 6,
        'U' => 10,
        'x' => 2 + text.Skip(position + 2).Take(4).TakeWhile(IsHexDigit).Count(),
        _ => 2,
    };

    // \U with a value beyond 16 bits stands for two characters.
    private static bool IsAstral(string text, int position) =>
        int.TryParse(
            text.Substring(position + 2, 8), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
        && value > char.MaxValue;

    private static bool IsHexDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
