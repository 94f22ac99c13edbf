using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>Request targets, RFC 9112 3.2, and paths, RFC 3986 2.1 and 5.2.4, the slow and obvious way.</summary>
internal static partial class SlowTarget
{
    private const char EscapedSlash = '\uFFFF';

    // RFC 3986 3.3 and 3.4, and what browsers send unescaped besides.
    private const string Letters = """-._~!$&'()*+,;=:@%/"<>[\\\]^`{|}0-9A-Za-z""";
    private const string PathChars = "[" + Letters + "]*";
    private const string Query = @"\?[" + Letters + "?]*";

    /// <summary>Finds path, query and host of the target; false where it is malformed.</summary>
    public static bool Read(SlowHead head)
    {
        if (head.Target == "*")
        {
            head.Path = "*";
            return head.Method == "OPTIONS";
        }

        var match = Origin().Match(head.Target);
        if (!match.Success)
        {
            match = Absolute().Match(head.Target);
            head.IsAbsolute = true;
            head.Host = match.Groups["host"].Value;
        }

        head.Path = match.Groups["path"].Value;
        head.Query = match.Groups["query"].Value;
        head.Query = head.Query == "?" ? "" : head.Query;
        return match.Success && (!head.IsAbsolute || SlowHost.IsValid(head.Host));
    }

    /// <summary>The path that routes are matched against, escaped slashes as <c>%2F</c>, or null.</summary>
    public static string? DecodePath(string path)
    {
        if (path is "*" or "")
        {
            return path.Length == 0 ? "/" : path;
        }

        var segments = new List<string>();
        foreach (var segment in path[1..].Split('/'))
        {
            if (DecodeSegment(segment) is not { } text)
            {
                return null;
            }

            segments.Add(text);
        }

        return RemoveDots(segments).Replace(EscapedSlash.ToString(), "%2F", StringComparison.Ordinal);
    }

    private static string RemoveDots(List<string> segments)
    {
        var kept = new List<string>();
        for (var i = 0; i < segments.Count; i++)
        {
            var isDots = segments[i] is "." or "..";
            if (segments[i] == ".." && kept.Count > 0)
            {
                kept.RemoveAt(kept.Count - 1);
            }

            if (!isDots)
            {
                kept.Add(segments[i]);
            }
            else if (i == segments.Count - 1)
            {
                kept.Add("");
            }
        }

        return "/" + string.Join('/', kept);
    }

    // What lies between escaped slashes is text of its own, and no dot segment.
    private static string? DecodeSegment(string segment)
    {
        if (!Escapes().IsMatch(segment))
        {
            return null;
        }

        var parts = segment.Split(["%2f", "%2F"], StringSplitOptions.None).Select(DecodeText).ToList();
        return parts.Contains(null) || (parts.Count > 1 && parts.Exists(part => part is "." or ".."))
            ? null
            : string.Join(EscapedSlash, parts);
    }

    private static string? DecodeText(string text)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < text.Length; i++)
        {
            bytes.Add(text[i] == '%' ? Convert.ToByte(text.Substring(i + 1, 2), 16) : (byte)text[i]);
            i += text[i] == '%' ? 2 : 0;
        }

        return !bytes.Contains(0) && Utf8.IsValid([.. bytes]) ? Encoding.UTF8.GetString([.. bytes]) : null;
    }

    [GeneratedRegex($"^(?<path>/{PathChars})(?<query>{Query})?\\z")]
    private static partial Regex Origin();

    [GeneratedRegex($"^[Hh][Tt][Tt][Pp][Ss]?://(?<host>[^/?]*)(?<path>(/{PathChars})?)(?<query>{Query})?\\z")]
    private static partial Regex Absolute();

    [GeneratedRegex(@"^([^%]|%[0-9A-Fa-f]{2})*\z")]
    private static partial Regex Escapes();
}
