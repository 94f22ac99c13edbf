namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>What requests are made of, and what parsers stumble over.</summary>
internal static class FuzzTokens
{
    public static readonly string[] Methods =
        ["GET", "GET", "POST", "POST", "PUT", "HEAD", "OPTIONS", "DELETE", "PATCH", "get", "TRACE", "X-!a", "CONNECT"];

    public static readonly string[] Paths =
    [
        "/", "/bound", "/bound", "/stream", "/stream", "/gulp", "/gulp", "/after", "/ignore", "/unlimited", "/b/./s",
        "/x/../stream", "/%62ound", "/s%2fa", "/%2e%2e/b", "/i/%C3%A4", "/b%00", "/..%2fb", "/s%zz", "//", "/i\"<>[]",
    ];

    public static readonly string[] Targets =
        ["http://a", "http://b:80", "HTTPS://[::1]", "http://", "ftp://a", "a", "*"];

    public static readonly string[] Queries = ["", "", "", "?", "?a=b", "?%zz", "??a/b", "#a"];

    public static readonly string[] Versions =
        ["HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/1.9", "HTTP/1.1", "HTTP/2.0", "HTTP/1.1"];

    public static readonly string[] Hosts =
    [
        "a", "a", "a:80", "example.org", "1.2.3.4", "[::1]", "[::ffff:1.2.3.4]:8080", "a%20b", "a:", "", "a:65536",
        "[1::2::3]", "a%zz", "u@a", "a,b", "[v1.a]",
    ];

    public static readonly string[] Fields =
    [
        "Accept: */*", "A:", "B: \t ", "C:c:c", "D: \u00e4\u00ff", "Connection: close", "Connection: keep-alive",
        "connection: x ,Keep-Alive", "Connection: keep-alive, CLOSE", "Expect: 100-continue", "EXPECT: 100-Continue",
        "Expect: 200-ok", "Trailer: A", "Upgrade: websocket", "Content-Type: text/plain", "Cookie: a=b; c=\"d\"",
    ];

    /// <summary>What mutations put in.</summary>
    public static readonly string[] Tokens =
    [
        "\r\n", "\r\n", "\n", "\r", " ", "\t", ":", ";", ",", "\0", "\u007f", "\u0080", "\u00ff", "\u00a0", "\"",
        "\\", "/", "?", "#", "%", "%2f", "%2F", "%00", "%2e", "%ff", "%C3%A4", "..", "/../", "//", "*", "[", "]",
        "@", "+", "-", "0", "1", "0x", "0\r\n\r\n", "5\r\nhello\r\n", "\r\n\r\n", "\r\n ", "\r\n\t", "HTTP/1.0",
        "HTTP/1.1", "HTTP/2.0", "HTTP/0.9", "http://a", "https://", "100-continue", "chunked", "Chunked", "identity",
        "gzip, ", ", chunked", "close", "keep-alive", "Host", "GET", "POST", "HEAD", "OPTIONS",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ];

    /// <summary>What mutations put in as a line of its own.</summary>
    public static readonly string[] Lines =
    [
        "Host: a", "Host: b", "Host:", "Host : a", " Host: a", "Content-Length: 5", "Content-Length: 0",
        "Content-Length: 6", "Content-Length: +5", "Content-Length: 5, 5", "Content-Length: 0x5",
        "Content-Length: -1", "Content-Length: 5 5", "Content-Length:", "Content-Length : 5",
        "Content-Length: 262145", "Content-Length: 99999999999999999999", "Transfer-Encoding: chunked",
        "Transfer-Encoding: chunked, chunked", "Transfer-Encoding: gzip, chunked",
        "Transfer-Encoding: chunked, gzip", "Transfer-Encoding: xchunked", "Transfer-Encoding:\tchunked",
        "Transfer-Encoding : chunked", "Transfer-Encoding: ,chunked", "Transfer-Encoding: chunked;a=b",
        "Transfer-Encoding: identity", "Transfer-Encoding: \"chunked\"", "Transfer-Encoding: chunked\u000b",
        "Expect: 100-continue", "Connection: close", "Connection: keep-alive", "Connection: close, x", "A: b\rC: d",
        "A", ":", "0", "5", "5;a=b", "5 ;a", "5 ", "-5", "+5", "0x5", "00000005", "ffffffffffffffff",
        "fffffffffffffff", "80000000", "7fffffff", "GET / HTTP/1.1", "GET /stream HTTP/1.0", "",
    ];

    /// <summary>What mutations write in the place of a number.</summary>
    public static readonly string[] Numbers =
    [
        "0", "1", "5", "6", "00", "0000000000000000000005", "10", "59", "60", "61", "255", "256", "65535", "65536",
        "262143", "262144", "262145", "262200", "2147483647", "2147483648", "4294967296", "4294967301",
        "9223372036854775807", "999999999999999999", "1000000000000000000", "18446744073709551615",
        "18446744073709551621", "99999999999999999999999", "+5", "-5", "5.0", "5e0", "0x5", " 5", "5 ", "5,5", "a",
        "A", "\u00b2", "",
    ];
}
