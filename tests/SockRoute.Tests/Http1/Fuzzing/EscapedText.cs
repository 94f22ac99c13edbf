using System.Globalization;
using System.Text;

namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>Writes bytes as a string of C#, to be pasted into a test.</summary>
internal static class EscapedText
{
    public static string Of(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in text)
        {
            literal.Append(c switch
            {
                '\r' => @"\r",
                '\n' => @"\n",
                '\t' => @"\t",
                '"' or '\\' => $"\\{c}",
                >= ' ' and <= '~' => c.ToString(),
                _ => @"\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
            });
        }

        return literal.Append('"').ToString();
    }
}
