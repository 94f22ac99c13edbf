using System.Globalization;

namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>Reads the responses of a connection as a strict client does (RFC 9112 4, 6.3 and 7.1).</summary>
internal static class ResponseParser
{
    /// <summary>Reads all responses; only the last one may be cut short.</summary>
    /// <param name="text">What the server sent.</param>
    /// <param name="methods">The methods of the requests that were handled, which are answered first.</param>
    /// <param name="interims">The numbers of the requests that were told to go on.</param>
    public static List<ParsedResponse> Parse(string text, IReadOnlyList<string> methods, List<int> interims)
    {
        var responses = new List<ParsedResponse>();
        while (text.Length > 0)
        {
            if (text.StartsWith("HTTP/1.1 100 Continue\r\n\r\n", StringComparison.Ordinal))
            {
                interims.Add(responses.Count);
                text = text["HTTP/1.1 100 Continue\r\n\r\n".Length..];
                continue;
            }

            bool? isHead = responses.Count < methods.Count ? methods[responses.Count] == "HEAD" : null;
            responses.Add(ParseOne(ref text, isHead));
        }

        return responses;
    }

    // Of a refusal, it is not known here whether it answers a HEAD: its body is whole, or not there at all.
    private static ParsedResponse ParseOne(ref string text, bool? isHead)
    {
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        Assert.True(end > 0, "a head without an end");
        var head = text[..(end + 2)];
        text = text[(end + 4)..];
        Assert.True(head.StartsWith("HTTP/1.1 ", StringComparison.Ordinal), "no status line");
        var status = int.Parse(head.AsSpan(9, 3), NumberStyles.None, CultureInfo.InvariantCulture);
        var connection = ValueOf(head, "Connection");
        if (isHead ?? text.Length == 0)
        {
            return new(status, connection, "", IsWhole: true);
        }

        if (ValueOf(head, "Transfer-Encoding") == "chunked")
        {
            return ParseChunks(ref text, status, connection);
        }

        var length = ValueOf(head, "Content-Length");
        if (length.Length == 0)
        {
            // The end of the connection is the end of the body.
            Assert.True(connection == "close", "a body without an end");
        }

        return Take(
            ref text,
            status,
            connection,
            length.Length == 0 ? text.Length : int.Parse(length, NumberStyles.None, CultureInfo.InvariantCulture));
    }

    private static ParsedResponse Take(ref string text, int status, string connection, int length)
    {
        Assert.True(length <= text.Length, "a body that is too short");
        var body = text[..length];
        text = text[length..];
        return new(status, connection, body, IsWhole: true);
    }

    private static ParsedResponse ParseChunks(ref string text, int status, string connection)
    {
        if (text.Length == 0)
        {
            return new(status, connection, "", IsWhole: false);
        }

        var (state, data, length) = ChunkedOracle.Read(text);
        Assert.Equal(SockRoute.Http1.ParseStatus.Done, state);
        text = text[length..];
        return new(status, connection, data, IsWhole: true);
    }

    private static string ValueOf(string head, string name)
    {
        var start = head.IndexOf($"\r\n{name}: ", StringComparison.Ordinal);
        if (start < 0)
        {
            return "";
        }

        Assert.True(start == head.LastIndexOf($"\r\n{name}: ", StringComparison.Ordinal), "a field twice");
        start += name.Length + "\r\n: ".Length;
        return head[start..head.IndexOf('\r', start)];
    }
}
