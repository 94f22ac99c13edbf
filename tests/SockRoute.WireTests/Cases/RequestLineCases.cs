using SockRoute.WireTests.Driver;
using static SockRoute.WireTests.Cases.WireCase;

namespace SockRoute.WireTests.Cases;

/// <summary>RFC 9112 3: the request line but for its target.</summary>
internal static class RequestLineCases
{
    public static IEnumerable<WireCase> All =>
    [
        // RFC 9112 3.
        Accepted(Rules.RequestLine, "one blank on either side of the target", Requests.Ping, "pong"),
        Refused(Rules.RequestLine, "one word", 400, Line("GET")),
        Refused(Rules.RequestLine, "no version, as in HTTP/0.9", 400, Line("GET /ping")),
        Refused(Rules.RequestLine, "an empty target", 400, Line("GET  HTTP/1.1")),
        Refused(Rules.RequestLine, "two blanks before the target", 400, Line("GET  /ping HTTP/1.1")),
        Refused(Rules.RequestLine, "two blanks before the version", 400, Line("GET /ping  HTTP/1.1")),
        Refused(Rules.RequestLine, "a tab instead of a blank", 400, Line("GET\t/ping\tHTTP/1.1")),
        Refused(Rules.RequestLine, "a tab beside a blank", 400, Line("GET /ping \tHTTP/1.1")),
        Refused(Rules.RequestLine, "a blank in the target", 400, Line("GET /pi ng HTTP/1.1")),
        Refused(Rules.RequestLine, "a blank after the version", 400, Line("GET /ping HTTP/1.1 ")),
        Refused(Rules.RequestLine, "a blank before the method", 400, Line(" GET /ping HTTP/1.1")),
        Refused(Rules.RequestLine, "a TLS client hello", 400, "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"),

        // RFC 9112 2.2.
        Accepted(Rules.EmptyLineBefore, "one", "\r\n" + Requests.Ping, "pong"),
        Accepted(Rules.EmptyLineBefore, "one, and a body", "\r\n" + Requests.Post("/echo", "abc"), "abc"),
        Refused(Rules.EmptyLineBefore, "two", 400, "\r\n\r\n" + Requests.Ping),
        Refused(Rules.EmptyLineBefore, "one that is a bare LF", 400, "\n" + Requests.Ping),
        Refused(Rules.EmptyLineBefore, "one that is a bare CR", 400, "\r" + Requests.Ping),
        Refused(Rules.EmptyLineBefore, "one with a blank", 400, " \r\n" + Requests.Ping),

        // RFC 9110 9.1.
        Accepted(Rules.Method, "GET", Requests.Get("/method"), "GET"),
        Accepted(Rules.Method, "PUT", Line("PUT /bound HTTP/1.1"), "put "),
        Accepted(Rules.Method, "any token", Line("!#$%&'*+-.^_`|~09 /ping HTTP/1.1"), "Method Not Allowed")
            with { Status = 405 },
        Accepted(Rules.Method, "lower case is another method", Line("get /ping HTTP/1.1"), "Method Not Allowed")
            with { Status = 405 },
        Refused(Rules.Method, "an empty one", 400, Line(" /ping HTTP/1.1")),
        Refused(Rules.Method, "one that is not a token", 400, Line("G(T /ping HTTP/1.1")),
        Refused(Rules.Method, "one beyond ASCII", 400, Line("G\xc4T /ping HTTP/1.1")),
        Refused(Rules.Method, "one with NUL", 400, Line("G\0T /ping HTTP/1.1")),

        // RFC 9110 9.3.8: what a client sent may hold secrets that a script must not read, so that nothing repeats it.
        Accepted(Rules.Trace, "the fields of one for another method", Requests.Get("/ping", "Max-Forwards: 0"), "pong"),
        Accepted(Rules.Trace, "OPTIONS", Line("OPTIONS /ping HTTP/1.1"), "") with { Status = 204 },
        Refused(Rules.Trace, "of a path", 405, Line("TRACE /ping HTTP/1.1")) with { Ending = Ending.Open },
        Refused(Rules.Trace, "of a path that is not there", 404, Line("TRACE /nowhere HTTP/1.1"))
            with { Ending = Ending.Open },
        Refused(Rules.Trace, "of the server as a whole", 400, Line("TRACE * HTTP/1.1")),

        // RFC 9110 2.5.
        Accepted(Rules.MajorVersion, "HTTP/1.1", Requests.Get("/protocol"), "HTTP/1.1"),
        Accepted(Rules.MajorVersion, "a later minor version", Line("GET /protocol HTTP/1.2"), "HTTP/1.1"),
        Accepted(Rules.MajorVersion, "the last minor version", Line("GET /protocol HTTP/1.9"), "HTTP/1.1"),
        Refused(Rules.MajorVersion, "HTTP/2.0", 505, Line("GET /ping HTTP/2.0")),
        Refused(Rules.MajorVersion, "the preface of HTTP/2", 505, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        Refused(Rules.MajorVersion, "HTTP/0.9", 505, Line("GET /ping HTTP/0.9")),
        Refused(Rules.MajorVersion, "HTTP/9.9", 505, Line("GET /ping HTTP/9.9")),

        // RFC 9112 2.3.
        Accepted(Rules.VersionSyntax, "HTTP/1.1", Line("GET /ping HTTP/1.1"), "pong"),
        Refused(Rules.VersionSyntax, "HTTP/3", 400, Line("GET /ping HTTP/3")),
        Refused(Rules.VersionSyntax, "lower case", 400, Line("GET /ping http/1.1")),
        Refused(Rules.VersionSyntax, "two digits", 400, Line("GET /ping HTTP/1.10")),
        Refused(Rules.VersionSyntax, "no dot", 400, Line("GET /ping HTTP/1-1")),
        Refused(Rules.VersionSyntax, "no number", 400, Line("GET /ping HTTP/x.y")),
        Refused(Rules.VersionSyntax, "another protocol", 400, Line("GET /ping ICAP/1.0")),
    ];

    private static string Line(string line) => Requests.Line(line);
}
