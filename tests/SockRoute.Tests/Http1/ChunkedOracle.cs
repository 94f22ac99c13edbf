using System.Globalization;
using System.Text.RegularExpressions;
using SockRoute.Http1;

namespace SockRoute.Tests.Http1;

/// <summary>RFC 9112 7.1 the slow and obvious way: the whole body as text, by regular expressions.</summary>
internal static partial class ChunkedOracle
{
    private const string Name = @"[!#$%&'*+\-.^_`|~0-9A-Za-z]+";
    private const string Value = @"[\t\x20-\x7e\x80-\xff]*";
    private const string Field = Name + ":" + Value;

    /// <summary>
    /// What a body of chunks is: its data and its length on the wire, or that it is incomplete, or that it is
    /// malformed.
    /// </summary>
    public static (ParseStatus Status, string Data, int Length) Read(string text)
    {
        var data = "";
        for (var at = 0; ;)
        {
            var line = SizeLine().Match(text, at);
            if (!line.Success)
            {
                return (PartOfSizeLine().IsMatch(text[at..]) ? ParseStatus.NeedMore : ParseStatus.Invalid, data, 0);
            }

            at += line.Length;
            var size = long.Parse(line.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (size == 0)
            {
                return ReadTrailers(text, at, data);
            }

            var rest = text[at..];
            data += rest[..(int)Math.Min(size, rest.Length)];
            var end = rest[(int)Math.Min(size, rest.Length)..];
            if (!end.StartsWith("\r\n", StringComparison.Ordinal))
            {
                return (end is "" or "\r" ? ParseStatus.NeedMore : ParseStatus.Invalid, data, 0);
            }

            at += (int)size + 2;
        }
    }

    private static (ParseStatus Status, string Data, int Length) ReadTrailers(string text, int at, string data)
    {
        var trailers = Trailers().Match(text, at);
        if (trailers.Success)
        {
            return (ParseStatus.Done, data, at + trailers.Length);
        }

        return (PartOfTrailers().IsMatch(text[at..]) ? ParseStatus.NeedMore : ParseStatus.Invalid, data, 0);
    }

    [GeneratedRegex(@"\G([0-9a-fA-F]{1,15})([\t ]*;[\t\x20-\x7e\x80-\xff]*)?\r\n")]
    private static partial Regex SizeLine();

    [GeneratedRegex(@"^([0-9a-fA-F]{1,15}([\t ]+|([\t ]*;[\t\x20-\x7e\x80-\xff]*)?\r?)?)?\z")]
    private static partial Regex PartOfSizeLine();

    [GeneratedRegex(@"\G(" + Field + @"\r\n)*\r\n")]
    private static partial Regex Trailers();

    [GeneratedRegex("^(" + Field + @"\r\n)*(\r|" + Name + "(:" + Value + @"\r?)?)?\z")]
    private static partial Regex PartOfTrailers();
}
