using System.Buffers;

namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>Spoils a text in small ways.</summary>
internal static class Mutator
{
    private static readonly SearchValues<char> Delimiters = SearchValues.Create(" :\r\n;,");

    public static string Mutate(string text, Random random) => random.Next(13) switch
    {
        0 => Replace(text, random.Next(text.Length + 1), 1, Byte(random.Next(256))),
        1 => FlipBit(text, random),
        2 => Replace(text, random.Next(text.Length + 1), random.Next(2), Any(FuzzTokens.Tokens, random)),
        3 => Replace(text, random.Next(text.Length + 1), random.Next(12), ""),
        4 => Duplicate(text, random),
        5 or 6 => InsertLine(text, random),
        7 or 8 => ReplaceNumber(text, random),
        9 => DropLine(text, random),
        10 => AtDelimiter(text, random),
        11 => RepeatLine(text, random),
        _ => text[..random.Next(text.Length + 1)],
    };

    /// <summary>The beginning of one text and the end of another.</summary>
    public static string Splice(string first, string second, Random random) =>
        first[..random.Next(first.Length + 1)] + second[random.Next(second.Length + 1)..];

    private static string FlipBit(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        return at == text.Length ? text : Replace(text, at, 1, Byte(text[at] ^ (1 << random.Next(8))));
    }

    private static string Duplicate(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(40), text.Length - at);
        return text.Insert(random.Next(text.Length + 1), text.Substring(at, length));
    }

    private static string InsertLine(string text, Random random) =>
        text.Insert(LineStart(text, random), Any(FuzzTokens.Lines, random) + "\r\n");

    private static string DropLine(string text, Random random)
    {
        var start = LineStart(text, random);
        return text.Remove(start, LineLength(text, start));
    }

    private static string RepeatLine(string text, Random random)
    {
        var start = LineStart(text, random);
        return text.Insert(LineStart(text, random), text.Substring(start, LineLength(text, start)));
    }

    private static string ReplaceNumber(string text, Random random)
    {
        var start = random.Next(text.Length + 1);
        var at = start + text.AsSpan(start).IndexOfAnyInRange('0', '9');
        if (at < start)
        {
            return text;
        }

        var length = text.AsSpan(at).IndexOfAnyExceptInRange('0', '9');
        return Replace(text, at, length < 0 ? text.Length - at : length, Any(FuzzTokens.Numbers, random));
    }

    // Beside a blank, a colon or the end of a line is where grammars differ.
    private static string AtDelimiter(string text, Random random)
    {
        var start = random.Next(text.Length + 1);
        var length = text.AsSpan(start).IndexOfAny(Delimiters);
        var at = length < 0 ? text.Length : start + length + random.Next(2);
        return Replace(text, at, random.Next(2), Any(FuzzTokens.Tokens, random));
    }

    private static int LineStart(string text, Random random) =>
        text.IndexOf('\n', random.Next(text.Length + 1)) is >= 0 and var end ? end + 1 : 0;

    private static int LineLength(string text, int start) =>
        text.IndexOf('\n', start) is >= 0 and var end ? end + 1 - start : text.Length - start;

    private static string Replace(string text, int at, int length, string with) =>
        text[..at] + with + text[Math.Min(at + length, text.Length)..];

    private static string Byte(int value) => ((char)(value & 0xFF)).ToString();

    private static string Any(string[] items, Random random) => items[random.Next(items.Length)];
}
