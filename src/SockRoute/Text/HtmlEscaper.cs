using System.Buffers;
using System.Text;

namespace SockRoute.Text;

/// <summary>Finds and replaces the characters that mean something in HTML, in text and in quoted attributes.</summary>
internal static class HtmlEscaper
{
    /// <summary>The length of the longest replacement.</summary>
    public const int MaxLength = 6;

    private static readonly SearchValues<char> SpecialChars = SearchValues.Create("&<>\"'");

    private static readonly SearchValues<byte> SpecialBytes = SearchValues.Create("&<>\"'"u8);

    /// <summary>The length of the text before the first character that needs a replacement.</summary>
    public static int PlainLength(ReadOnlySpan<char> text)
    {
        var index = text.IndexOfAny(SpecialChars);
        return index < 0 ? text.Length : index;
    }

    /// <summary>The same of UTF-8.</summary>
    public static int PlainLength(ReadOnlySpan<byte> text)
    {
        var index = text.IndexOfAny(SpecialBytes);
        return index < 0 ? text.Length : index;
    }

    /// <summary>The text with every such character replaced.</summary>
    public static string Escape(string text)
    {
        if (PlainLength(text) == text.Length)
        {
            return text;
        }

        var escaped = new StringBuilder();
        foreach (var character in text)
        {
            if (SpecialChars.Contains(character))
            {
                escaped.Append(Encoding.ASCII.GetString(Replacement(character)));
            }
            else
            {
                escaped.Append(character);
            }
        }

        return escaped.ToString();
    }

    /// <summary>What stands for a character that <see cref="PlainLength(ReadOnlySpan{char})"/> stopped at.</summary>
    public static ReadOnlySpan<byte> Replacement(char special) => special switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        _ => "&#39;"u8,
    };
}
