using System.Globalization;
using System.Text;

namespace SockRoute.Generators.Tests.Json;

/// <summary>Writes a text with blanks and escapes wherever there may be some, or with neither.</summary>
internal sealed class JsonSpelling(Random? random)
{
    private static readonly string[] Blanks = [" ", "\t", "\n", "\r\n", "  \n\t "];

    public void Write(JsonPiece piece, StringBuilder text)
    {
        Blank(text);
        if (piece.Members is { } members)
        {
            WriteAll(members, '{', '}', text, WriteMember);
        }
        else if (piece.Items is { } items)
        {
            WriteAll(items, '[', ']', text, Write);
        }
        else
        {
            text.Append(piece.Raw ?? Quoted(piece.Text!));
        }

        Blank(text);
    }

    private void WriteMember(KeyValuePair<string, JsonPiece> member, StringBuilder text)
    {
        Blank(text);
        text.Append(Quoted(member.Key));
        Blank(text);
        text.Append(':');
        Write(member.Value, text);
    }

    private static void WriteAll<T>(
        List<T> all, char first, char last, StringBuilder text, Action<T, StringBuilder> write)
    {
        text.Append(first);
        for (var i = 0; i < all.Count; i++)
        {
            text.Append(i > 0 ? "," : "");
            write(all[i], text);
        }

        text.Append(last);
    }

    private void Blank(StringBuilder text) => text.Append(random?.Next(8) == 0 ? Blanks[random.Next(Blanks.Length)] : "");

    private string Quoted(string value)
    {
        var escapesMany = random?.Next(4) == 0;
        var text = new StringBuilder("\"");
        foreach (var letter in value)
        {
            if (letter is '"' or '\\' || (letter == '/' && escapesMany))
            {
                text.Append('\\').Append(letter);
            }
            else if (letter < ' ' || char.IsSurrogate(letter) || (escapesMany && random!.Next(3) == 0))
            {
                var escape = ((int)letter).ToString("x4", CultureInfo.InvariantCulture);
                text.Append("\\u").Append(random?.Next(2) == 0 ? escape.ToUpperInvariant() : escape);
            }
            else
            {
                text.Append(letter);
            }
        }

        return text.Append('"').ToString();
    }
}
