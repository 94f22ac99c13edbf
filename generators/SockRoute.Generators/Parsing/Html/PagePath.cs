using System.Net;
using System.Text;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Html;

/// <summary>The path of a link as the dispatcher sees it: without query and fragment, decoded.</summary>
internal sealed class PagePath
{
    private PagePath(string[] segments) => Segments = segments;

    /// <summary>What stands between the slashes; one that is empty for a slash at the end.</summary>
    public IReadOnlyList<string> Segments { get; }

    public string Text => Join(Segments);

    /// <summary>Whether the path ends with a slash; that of "/" is none too many.</summary>
    public bool EndsWithSlash => Segments.Count > 1 && Segments[Segments.Count - 1].Length == 0;

    /// <summary>
    /// Null for what a browser or the server would change before it is looked for: dots, backslashes, escaped slashes,
    /// line ends, broken escapes.
    /// </summary>
    public static PagePath? Parse(string attribute)
    {
        var url = WebUtility.HtmlDecode(attribute);
        var end = url.IndexOfAny(['?', '#']);
        var path = end < 0 ? url : url.Substring(0, end);
        var segments = path.Substring(1).Split('/').Select(Decode).ToArray();
        var isChanged = path.Any(static c => char.IsControl(c) || c == '\\')
            || segments.Any(static text => text is null or "." or "..");
        return isChanged ? null : new([.. segments.OfType<string>()]);
    }

    /// <summary>The same path with a slash more or less at its end.</summary>
    public PagePath Toggled() =>
        new(EndsWithSlash ? [.. Segments.Take(Segments.Count - 1)] : [.. Segments, ""]);

    /// <summary>A route for this path only.</summary>
    public RouteModel ToRoute(RouteVerb verb) =>
        new() { Verb = verb, Template = Text, Segments = new(Segments.Select(SegmentModel.OfText)) };

    /// <summary>Decoded segments as they stand in a URL.</summary>
    public static string Join(IEnumerable<string> segments) =>
        string.Concat(segments.Select(static segment => "/" + UriText.EscapeSegment(segment)));

    private static string? Decode(string segment)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < segment.Length; i++)
        {
            if (segment[i] != '%')
            {
                var length = char.IsHighSurrogate(segment[i]) && i + 1 < segment.Length ? 2 : 1;
                bytes.AddRange(Encoding.UTF8.GetBytes(segment.Substring(i, length)));
                i += length - 1;
            }
            else if (i + 2 < segment.Length && Uri.IsHexDigit(segment[i + 1]) && Uri.IsHexDigit(segment[i + 2]))
            {
                bytes.Add(Convert.ToByte(segment.Substring(i + 1, 2), 16));
                i += 2;
            }
            else
            {
                return null;
            }
        }

        return bytes.Contains((byte)'/') || bytes.Contains(0) ? null : ToText([.. bytes]);
    }

    // What is no UTF-8 does not come back as it was.
    private static string? ToText(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return Encoding.UTF8.GetBytes(text).SequenceEqual(bytes) ? text : null;
    }
}
