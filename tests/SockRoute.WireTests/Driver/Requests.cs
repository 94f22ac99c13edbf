namespace SockRoute.WireTests.Driver;

/// <summary>Requests that several tests send.</summary>
internal static class Requests
{
    public const string Ping = "GET /ping HTTP/1.1\r\nHost: a\r\n\r\n";

    /// <summary>A request whose first line is written out.</summary>
    public static string Line(string line) => $"{line}\r\nHost: a\r\n\r\n";

    public static string Get(string target, params string[] fields) =>
        $"GET {target} HTTP/1.1\r\nHost: a\r\n{Lines(fields)}\r\n";

    public static string Post(string target, string body, params string[] fields) =>
        $"POST {target} HTTP/1.1\r\nHost: a\r\nContent-Length: {body.Length}\r\n{Lines(fields)}\r\n{body}";

    /// <summary>A request whose body, framing included, is written out.</summary>
    public static string Chunked(string target, string chunks, params string[] fields) =>
        $"POST {target} HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n{Lines(fields)}\r\n{chunks}";

    private static string Lines(string[] fields) => string.Concat(fields.Select(field => field + "\r\n"));
}
