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

            var isHead = responses.Count < methods.Count && methods[responses.Count] == "HEAD";
            responses.Add(ParseOne(ref text, isHead));
        }

        return responses;
    }

    private static ParsedResponse ParseOne(ref string text, bool isHead)
    {
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        Assert.True(end > 0, "a head without an end");
        var lines = text[..end].Split("\r\n");
        text = text[(end + 4)..];
        Assert.StartsWith("HTTP/1.1 ", lines[0], StringComparison.Ordinal);
        var status = int.Parse(lines[0][9..12], CultureInfo.InvariantCulture);
        var connection = ValueOf(lines, "Connection");
        if (isHead)
        {
            return new(status, connection, "", IsWhole: true);
        }

        if (ValueOf(lines, "Transfer-Encoding") == "chunked")
        {
            return ParseChunks(ref text, status, connection);
        }

        var length = ValueOf(lines, "Content-Length");
        if (length.Length == 0)
        {
            // The end of the connection is the end of the body.
            Assert.Equal("close", connection);
        }

        return Take(ref text, status, connection, length.Length == 0 ? text.Length : int.Parse(length, NumberStyles.None, CultureInfo.InvariantCulture));
    }

    private static ParsedResponse Take(ref string text, int status, string connection, int length)
    {
        Assert.InRange(length, 0, text.Length);
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

    private static string ValueOf(string[] lines, string name)
    {
        var values = lines.Where(line => line.StartsWith(name + ": ", StringComparison.Ordinal)).ToList();
        Assert.True(values.Count <= 1, "a field that is there twice");
        return values.Count == 0 ? "" : values[0][(name.Length + 2)..];
    }
}
