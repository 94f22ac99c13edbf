using System.Text.RegularExpressions;

namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>The request line, RFC 9112 3, the slow and obvious way.</summary>
internal static partial class SlowRequestLine
{
    /// <summary>Reads a line without its LF; the statuses with which it may be refused.</summary>
    public static int[] Refusals(string line, SlowHead head)
    {
        if (line.Length + 1 > FuzzLimits.Line)
        {
            return IsMethod(line.Split(' ')[0]) ? [414] : [414, 400];
        }

        return Check(line, head) is not 0 and var status ? [status] : [];
    }

    /// <summary>A line that has not arrived to its end: only what cannot become a method is refused so early.</summary>
    public static int[] RefusalsOfPart(string part)
    {
        var method = part.Split(' ')[0];
        if (part is "" or "\r")
        {
            return [];
        }

        var isMethod = method.Length == 0 || IsMethod(method);
        if (part.Length >= FuzzLimits.Line)
        {
            return isMethod ? [414] : [400, 414];
        }

        return isMethod ? [] : [400];
    }

    private static int Check(string line, SlowHead head)
    {
        var parts = line.Split(' ');
        if (!line.EndsWith('\r') || parts.Length < 3 || !IsMethod(parts[0]))
        {
            return 400;
        }

        if (parts[0] == "CONNECT")
        {
            return 501;
        }

        // RFC 9112 2.3.
        var version = parts[^1][..^1];
        if (!Version().IsMatch(version))
        {
            return 400;
        }

        if (version[5] != '1')
        {
            return 505;
        }

        head.Method = parts[0];
        head.IsHttp11 = version[7] != '0';
        head.Target = parts[1];
        return parts.Length == 3 && SlowTarget.Read(head) ? 0 : 400;
    }

    private static bool IsMethod(string text) => SlowHeadParser.IsToken(text);

    [GeneratedRegex(@"^HTTP/[0-9]\.[0-9]\z")]
    private static partial Regex Version();
}
