using System.Globalization;
using System.Text;

namespace SockRoute.Logging;

/// <summary>
/// Text for a log that people read line by line: what a client brought into it can neither begin a line that looks like
/// another entry nor speak to a terminal.
/// </summary>
internal static class LogText
{
    /// <summary>The text with further lines indented and control characters as escapes.</summary>
    public static string Of(string text)
    {
        text = text.ReplaceLineEndings("\n");
        if (!text.AsSpan().ContainsAnyInRange('\0', '\x1F') && !text.AsSpan().ContainsAnyInRange('\x7F', '\x9F'))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                safe.Append(i + 1 < text.Length && text[i + 1] != ' ' ? "\n  " : "\n");
            }
            else if (char.IsControl(text[i]) && text[i] != '\t')
            {
                safe.Append("\\x").Append(((int)text[i]).ToString("x2", CultureInfo.InvariantCulture));
            }
            else
            {
                safe.Append(text[i]);
            }
        }

        return safe.ToString();
    }
}
