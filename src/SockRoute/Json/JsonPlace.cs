using System.Text;
using System.Text.Json;

namespace SockRoute.Json;

/// <summary>
/// Where in a text of JSON something is: found by reading the text once more up to there, so that reading itself need not
/// keep account of it.
/// </summary>
internal readonly struct JsonPlace
{
    private const int MaxName = 100;
    private const int MaxPath = 500;

    private JsonPlace((string Path, bool IsTooDeep) way, int line, int column)
    {
        Path = way.Path;
        IsTooDeep = way.IsTooDeep;
        Line = line;
        Column = column;
    }

    /// <summary>The way there, such as <c>$.items[2].name</c>; cut where it is too long to be of use.</summary>
    public string Path { get; }

    /// <summary>Whether another object or array begins there than may be open.</summary>
    public bool IsTooDeep { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The character in the line, from 1.</summary>
    public int Column { get; }

    /// <summary>Finds the place of a byte.</summary>
    /// <param name="json">The text, which may be malformed from there on.</param>
    /// <param name="offset">The number of the byte.</param>
    public static JsonPlace Of(ReadOnlySpan<byte> json, long offset)
    {
        var before = json[..(int)Math.Clamp(offset, 0, json.Length)];
        var start = before.LastIndexOf((byte)'\n') + 1;
        return new(WayTo(json, offset), before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }

    /// <summary>The number of a byte that is told by its line and its place therein, both from 0.</summary>
    public static long OffsetOf(ReadOnlySpan<byte> json, long line, long byteInLine)
    {
        var start = 0;
        for (; line > 0 && json[start..].IndexOf((byte)'\n') is >= 0 and var end; line--)
        {
            start += end + 1;
        }

        return start + byteInLine;
    }

    private static (string Path, bool IsTooDeep) WayTo(ReadOnlySpan<byte> json, long offset)
    {
        var reader = new Utf8JsonReader(json, new() { MaxDepth = JsonInput.MaxDepth });
        var steps = new Stack<Step>();
        try
        {
            while (reader.Read() && reader.TokenStartIndex <= offset)
            {
                Follow(ref reader, steps);
                if (reader.TokenStartIndex == offset)
                {
                    break;
                }
            }
        }
        catch (JsonException)
        {
            // The text is malformed there: this is the way to it.
        }

        var isStart = offset < json.Length && json[(int)offset] is (byte)'{' or (byte)'[';
        return (Text(steps), isStart && steps.Count >= JsonInput.MaxDepth);
    }

    // Invariant: there is a step for each open array and object, and one above them for the text as a whole.
    private static void Follow(ref Utf8JsonReader reader, Stack<Step> steps)
    {
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            steps.Peek().Name = NameOf(ref reader);
            return;
        }

        if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
        {
            steps.Pop();
            return;
        }

        if (steps.TryPeek(out var parent) && parent.Name is null)
        {
            parent.Index++;
        }

        if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
        {
            steps.Push(new(reader.TokenType == JsonTokenType.StartObject));
        }
    }

    private static string NameOf(ref Utf8JsonReader reader)
    {
        if (reader.ValueSpan.Length > MaxName * 6)
        {
            return "…";
        }

        // Not GetString, which refuses what is no Unicode.
        var name = reader.ValueIsEscaped ? Unescape(ref reader) : Encoding.UTF8.GetString(reader.ValueSpan);
        return name.Length > MaxName ? name[..MaxName] + "…" : name;
    }

    private static string Unescape(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "…";
        }
    }

    private static string Text(Stack<Step> steps)
    {
        var path = new StringBuilder("$");
        foreach (var step in steps.Reverse())
        {
            if (path.Length > MaxPath)
            {
                return path.Append('…').ToString();
            }

            step.Append(path);
        }

        return path.ToString();
    }

    /// <summary>An open array or object, and its item or member that comes next.</summary>
    private sealed class Step(bool isObject)
    {
        public string? Name { get; set; } = isObject ? "" : null;

        public int Index { get; set; } = -1;

        public void Append(StringBuilder path)
        {
            if (Name is null)
            {
                path.Append(Index < 0 ? "" : $"[{Index}]");
            }
            else if (Name.Length > 0)
            {
                path.Append(Name.All(IsPlain) ? $".{Name}" : $"['{Name}']");
            }
        }

        private static bool IsPlain(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '-' or '$' or '@' or '…';
    }
}
