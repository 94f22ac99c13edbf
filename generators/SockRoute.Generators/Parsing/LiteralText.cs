namespace SockRoute.Generators.Parsing;

/// <summary>Checks the text of a segment outside of braces: it has to be what a decoded path can contain.</summary>
internal static class LiteralText
{
    private const string EncodedAdvice = "templates are written decoded, so write the character itself";

    /// <summary>A piece of a template that does not belong there.</summary>
    internal sealed class Mistake(string text, int start, string advice, int length = 1)
    {
        public string Text { get; } = text;

        public int Start { get; } = start;

        public int Length { get; } = length;

        public string Advice { get; } = advice;
    }

    public static Mistake? FindMistake(string template, int start, int end)
    {
        var segment = template.Substring(start, end - start);
        if (segment is "." or "..")
        {
            return new(
                segment, start, "clients and the server resolve it before a route is looked for", segment.Length);
        }

        var depth = 0;
        for (var i = start; i < end; i++)
        {
            depth += template[i] == '{' ? 1 : template[i] == '}' ? -1 : 0;
            if (depth <= 0 && FindMistake(template, i, end, start) is { } mistake)
            {
                return mistake;
            }
        }

        return null;
    }

    private static Mistake? FindMistake(string template, int position, int end, int start)
    {
        var c = template[position];
        if (c == '?')
        {
            return new(
                "?", position, "the query is not part of it, so take query parameters as parameters of the method");
        }

        if (c == '#')
        {
            return new("#", position, "browsers keep what stands behind it to themselves");
        }

        if (c == '%' && position + 2 < end
            && Uri.IsHexDigit(template[position + 1]) && Uri.IsHexDigit(template[position + 2]))
        {
            return new(template.Substring(position, 3), position, EncodedAdvice, 3);
        }

        if (char.IsControl(c) || c is '\u2028' or '\u2029')
        {
            return new($"U+{(int)c:X4}", position, "it is a control character or ends a line");
        }

        return IsLonelySurrogate(template, position, start)
            ? new($"U+{(int)c:X4}", position, "it is half a character")
            : null;
    }

    private static bool IsLonelySurrogate(string template, int position, int start)
    {
        var c = template[position];
        return char.IsHighSurrogate(c)
            ? position + 1 >= template.Length || !char.IsLowSurrogate(template[position + 1])
            : char.IsLowSurrogate(c) && (position == start || !char.IsHighSurrogate(template[position - 1]));
    }
}
