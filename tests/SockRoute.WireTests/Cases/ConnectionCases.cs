using SockRoute.WireTests.Driver;
using static SockRoute.WireTests.Cases.WireCase;

namespace SockRoute.WireTests.Cases;

/// <summary>RFC 9112 9.3, RFC 9110 6.4.1 and 10.1.1: what lies between one message and the next.</summary>
internal static class ConnectionCases
{
    private const string Continue = "Expect: 100-continue";
    private const string TooLong = "Content-Length: 101";
    private const string KeepsAlive = "Connection: keep-alive";

    public static IEnumerable<WireCase> All =>
    [
        // RFC 9112 9.3: a connection that is not kept counts as refused.
        Accepted(Rules.Http10, "keep-alive", Http10("GET /protocol", KeepsAlive), "HTTP/1.0"),
        Accepted(Rules.Http10, "keep-alive and a body", Http10Post("/echo", KeepsAlive), "hello"),
        Accepted(Rules.Http10, "keep-alive and a body, bound", Http10Post("/bound", KeepsAlive), "hello"),
        Accepted(Rules.Http10, "keep-alive and a body, ignored", Http10Post("/ignore", KeepsAlive), "ignored"),
        Last(Rules.Http10, "no fields", "GET /protocol HTTP/1.0\r\n\r\n", "HTTP/1.0"),
        Last(Rules.Http10, "a body", Http10Post("/echo", "X: a"), "hello"),
        Last(Rules.Http10, "keep-alive and close", Http10("GET /ping", KeepsAlive + "\r\nConnection: close"), "pong"),
        Accepted(Rules.KeepAlive, "nothing said", Requests.Ping, "pong"),
        Accepted(Rules.KeepAlive, "keep-alive", Requests.Get("/ping", KeepsAlive), "pong"),
        Accepted(Rules.KeepAlive, "close in longer options", Closing("closed, not-close"), "pong"),
        Last(Rules.KeepAlive, "close", Closing("close"), "pong"),
        Last(Rules.KeepAlive, "close in capitals", Closing("CLOSE"), "pong"),
        Last(Rules.KeepAlive, "close behind keep-alive", Closing("keep-alive, close"), "pong"),
        Last(Rules.KeepAlive, "close between others", Closing("x,close ,y"), "pong"),
        Last(Rules.KeepAlive, "close in a second field", Closing("x\r\nConnection: close"), "pong"),
        Last(Rules.KeepAlive, "close and a body", Requests.Post("/echo", "hello", "Connection: close"), "hello"),

        // RFC 9112 9.3: what is left of a body is read, or the connection closed.
        Accepted(Rules.UnreadBody, "a request as the body", Requests.Post("/ignore", Requests.Ping), "ignored"),
        Accepted(Rules.UnreadBody, "chunks", Requests.Chunked("/ignore", "5\r\nGET /\r\n0\r\n\r\n"), "ignored"),
        Accepted(Rules.UnreadBody, "of GET", Requests.Get("/ping", "Content-Length: 5") + "GET /", "pong"),
        Accepted(Rules.UnreadBody, "of a path without a route", Requests.Post("/nowhere", Requests.Ping), "Not Found")
            with { Status = 404 },
        Accepted(Rules.UnreadBody, "of a method without a route", Requests.Post("/ping", "GET /"), "Method Not Allowed")
            with { Status = 405 },
        Last(Rules.UnreadBody, "a long one", LongPost("/any"), "any"),
        Refused(Rules.UnreadBody, "malformed, of a path without a route", 404, Requests.Chunked("/nowhere", "x\r\n"))
            with { Ending = Ending.ClosedInBody },

        // RFC 9110 6.4.1 and 9.3.2.
        Accepted(Rules.NoBody, "HEAD", Requests.Line("HEAD /ping HTTP/1.1"), ""),
        Accepted(Rules.NoBody, "HEAD of nothing", Requests.Line("HEAD /nowhere HTTP/1.1"), "") with { Status = 404 },
        Accepted(Rules.NoBody, "HEAD of a long answer", Requests.Line("HEAD /stream/100000 HTTP/1.1"), ""),
        Accepted(Rules.NoBody, "204", Requests.Get("/status/204"), "") with { Status = 204 },
        Accepted(Rules.NoBody, "205", Requests.Get("/status/205"), "") with { Status = 205 },
        Accepted(Rules.NoBody, "304", Requests.Get("/status/304"), "") with { Status = 304 },
        Refused(Rules.NoBody, "HEAD without Host", 400, "HEAD /ping HTTP/1.1\r\n\r\n"),
        Refused(Rules.NoBody, "HEAD in another version", 505, Requests.Line("HEAD /ping HTTP/2.0")),
        Refused(Rules.NoBody, "HEAD with an expectation", 417, Http11("HEAD /ping", "Expect: a")),
        Refused(Rules.NoBody, "HEAD behind an empty line", 400, "\r\nHEAD /ping HTTP/1.1\r\n\r\n"),
        Refused(Rules.NoBody, "HEAD with a long body", 413, Http11("HEAD /ping", TooLong)),
        Refused(Rules.NoBody, "HEAD of a long target", 414, Requests.Line($"HEAD /{new string('a', 120)} HTTP/1.1")),

        // RFC 9110 10.1.1.
        Accepted(Rules.Expectation, "a body, streamed", Requests.Post("/echo", "hello", Continue), "hello"),
        Accepted(Rules.Expectation, "a body, bound", Requests.Post("/bound", "hello", Continue), "hello"),
        Accepted(Rules.Expectation, "chunks, streamed", Chunks("/echo"), "hello"),
        Accepted(Rules.Expectation, "chunks, bound", Chunks("/bound"), "hello"),
        Accepted(Rules.Expectation, "capitals", Requests.Post("/echo", "hello", "EXPECT: 100-Continue"), "hello"),
        Accepted(Rules.Expectation, "no body", Requests.Get("/ping", Continue), "pong"),
        Accepted(Rules.Expectation, "HTTP/1.0", Http10Post("/echo", KeepsAlive + "\r\n" + Continue), "hello"),
        Refused(Rules.Expectation, "another", 417, Requests.Get("/ping", "Expect: a-miracle")),
        Refused(Rules.Expectation, "another, and a body", 417, Requests.Post("/bound", "hello", "Expect: 200-ok")),
        Refused(Rules.Expectation, "another besides", 417, Requests.Get("/ping", "Expect: 100-continue, other")),
        Refused(Rules.Expectation, "nothing", 417, Requests.Get("/ping", "Expect:")),
        Refused(Rules.Expectation, "malformed chunks", 400, Requests.Chunked("/echo", "x\r\n", Continue)),
        Refused(Rules.Expectation, "malformed chunks, bound", 400, Requests.Chunked("/bound", "x\r\n", Continue)),
        Refused(Rules.Expectation, "a long body", 413, Http11("POST /echo", TooLong + "\r\n" + Continue)),

        // RFC 9112 11.1.
        Accepted(Rules.ResponseSplitting, "a blank", Requests.Get("/reflect/a%20b"), "reflected"),
        Accepted(Rules.ResponseSplitting, "escapes of escapes", Requests.Get("/reflect/a%250D%250Ab"), "reflected"),
        Split("CR LF and a field", "a%0D%0AX:%20b"),
        Split("CR LF and an answer", "%0D%0A%0D%0AHTTP/1.1%20200%20OK%0D%0A%0D%0A"),
        Split("a bare LF", "a%0AX:%20b"),
        Split("a bare CR", "a%0DX:%20b"),
    ];

    private static WireCase Last(string rule, string what, string bytes, string body) =>
        Refused(rule, what, 200, bytes) with { Body = body };

    private static WireCase Split(string what, string value)
    {
        var row = Refused(Rules.ResponseSplitting, what, 500, Requests.Get("/reflect/" + value));
        return row with { Body = "Internal Server Error", Ending = Ending.Open };
    }

    private static string Closing(string options) => Requests.Get("/ping", "Connection: " + options);

    private static string Http11(string line, string fields) => $"{line} HTTP/1.1\r\nHost: a\r\n{fields}\r\n\r\n";

    private static string Http10(string line, string fields) => $"{line} HTTP/1.0\r\n{fields}\r\n\r\n";

    private static string Http10Post(string target, string fields) =>
        Http10("POST " + target, $"Content-Length: 5\r\n{fields}") + "hello";

    private static string Chunks(string target) => Requests.Chunked(target, "5\r\nhello\r\n0\r\n\r\n", Continue);

    private static string LongPost(string target) =>
        $"POST {target} HTTP/1.1\r\nHost: a\r\nContent-Length: 300000\r\n\r\n";
}
