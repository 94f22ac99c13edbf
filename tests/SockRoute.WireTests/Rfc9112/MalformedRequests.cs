using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Rfc9112;

/// <summary>Requests that are refused by what their bytes look like, each with its status.</summary>
internal static class MalformedRequests
{
    public static readonly IReadOnlyDictionary<string, (int Status, string Bytes)> Table =
        new Dictionary<string, (int Status, string Bytes)>
        {
            // RFC 9112 3: the request line.
            ["3: one word"] = Line("GET", 400),
            ["3: no version, as in HTTP/0.9"] = Line("GET /ping", 400),
            ["3: an empty method"] = Line(" /ping HTTP/1.1", 400),
            ["3: a method that is not a token"] = Line("G(T /ping HTTP/1.1", 400),
            ["3: an empty target"] = Line("GET  HTTP/1.1", 400),
            ["3: two blanks before the target"] = Line("GET  /ping HTTP/1.1", 400),
            ["3: two blanks before the version"] = Line("GET /ping  HTTP/1.1", 400),
            ["3: a tab instead of a blank"] = Line("GET\t/ping\tHTTP/1.1", 400),
            ["3: a blank in the target"] = Line("GET /pi ng HTTP/1.1", 400),
            ["3: a blank after the version"] = Line("GET /ping HTTP/1.1 ", 400),
            ["3: a blank before the method"] = Line(" GET /ping HTTP/1.1", 400),
            ["3: bytes of a TLS client hello"] = (400, "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"),

            // RFC 9112 2.3: the version.
            ["2.3: HTTP/2.0"] = Line("GET /ping HTTP/2.0", 505),
            ["2.3: the preface of HTTP/2"] = (505, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
            ["2.3: HTTP/0.9"] = Line("GET /ping HTTP/0.9", 505),
            ["2.3: HTTP/3"] = Line("GET /ping HTTP/3", 400),
            ["2.3: a version in lower case"] = Line("GET /ping http/1.1", 400),
            ["2.3: a version with two digits"] = Line("GET /ping HTTP/1.10", 400),
            ["2.3: a version without a dot"] = Line("GET /ping HTTP/1-1", 400),
            ["2.3: a version that is no number"] = Line("GET /ping HTTP/x.y", 400),
            ["2.3: another protocol"] = Line("GET /ping ICAP/1.0", 400),

            // RFC 9112 3.2: the target.
            ["3.2: a relative target"] = Line("GET ping HTTP/1.1", 400),
            ["3.2: a fragment"] = Line("GET /ping#a HTTP/1.1", 400),
            ["3.2: an asterisk for another method than OPTIONS"] = Line("GET * HTTP/1.1", 400),
            ["3.2: another scheme"] = Line("GET ftp://a/ping HTTP/1.1", 400),
            ["3.2: an absolute form without a host"] = Line("GET http:///ping HTTP/1.1", 400),
            ["3.2: an absolute form with user information"] = Line("GET http://u:p@a/ping HTTP/1.1", 400),
            ["3.2: an authority form without CONNECT"] = Line("GET a:80 HTTP/1.1", 400),
            ["3.2.3: CONNECT"] = Line("CONNECT a:80 HTTP/1.1", 501),
            ["3.2: a byte beyond ASCII in the target"] = Line("GET /\xe4 HTTP/1.1", 400),
            ["3.2: NUL in the target"] = Line("GET /a\0b HTTP/1.1", 400),
            ["3.2: DEL in the target"] = Line("GET /a\x7f HTTP/1.1", 400),

            // RFC 3986 2.1: escapes in the path.
            ["3986 2.1: an escape that is cut short"] = Line("GET /ping% HTTP/1.1", 400),
            ["3986 2.1: an escape with one digit"] = Line("GET /ping%4 HTTP/1.1", 400),
            ["3986 2.1: an escape that is not hexadecimal"] = Line("GET /ping%zz HTTP/1.1", 400),
            ["3986 2.1: an escaped NUL"] = Line("GET /ping%00 HTTP/1.1", 400),
            ["3629 3: an overlong slash"] = Line("GET /path/%c0%af HTTP/1.1", 400),
            ["3629 3: a lone continuation byte"] = Line("GET /path/%80 HTTP/1.1", 400),
            ["3629 3: a surrogate"] = Line("GET /path/%ed%a0%80 HTTP/1.1", 400),
            ["3629 3: the byte FF"] = Line("GET /path/%ff HTTP/1.1", 400),

            // RFC 9112 2.2: line endings.
            ["2.2: a bare LF after the request line"] = (400, "GET /ping HTTP/1.1\nHost: a\r\n\r\n"),
            ["2.2: a bare LF after a field line"] = (400, "GET /ping HTTP/1.1\r\nHost: a\n\r\n"),
            ["2.2: a bare LF at the end of the head"] = (400, "GET /ping HTTP/1.1\r\nHost: a\r\n\n"),
            ["2.2: a bare CR in the request line"] = (400, "GET /ping\rHTTP/1.1\r\nHost: a\r\n\r\n"),
            ["2.2: a bare CR in a field value"] = Field("X: a\rb", 400),
            ["2.2: a bare CR in a field name"] = Field("X\r: a", 400),
            ["2.2: two CR before the LF"] = Field("X: a\r", 400),

            // RFC 9112 5: fields.
            ["5.1: a blank before the colon"] = Field("X : a", 400),
            ["5.1: a tab before the colon"] = Field("X\t: a", 400),
            ["5.1: an empty field name"] = Field(": a", 400),
            ["5.1: no colon"] = Field("X", 400),
            ["5.1: a field name that is not a token"] = Field("X@: a", 400),
            ["5.1: a field name beyond ASCII"] = Field("X\xe4: a", 400),
            ["5.2: a folded field"] = Field("X: a\r\n b", 400),
            ["5.2: a field folded with a tab"] = Field("X: a\r\n\tb", 400),
            ["2.2: a blank before the first field"] = (400, "GET /ping HTTP/1.1\r\n Host: a\r\n\r\n"),
            ["9110 5.5: NUL in a field value"] = Field("X: a\0b", 400),
            ["9110 5.5: a control character in a field value"] = Field("X: a\x01", 400),
            ["9110 5.5: DEL in a field value"] = Field("X: a\x7f", 400),

            // RFC 9112 3.2 and RFC 9110 7.2: Host.
            ["3.2: no Host"] = (400, "GET /ping HTTP/1.1\r\n\r\n"),
            ["3.2: no Host beside an absolute form"] = (400, "GET http://a/ping HTTP/1.1\r\n\r\n"),
            ["3.2: two Host fields"] = Field("Host: a", 400),
            ["3.2: two Host fields in HTTP/1.0"] = (400, "GET /ping HTTP/1.0\r\nHost: a\r\nhost: b\r\n\r\n"),
            ["9110 7.2: an empty Host"] = Host(""),
            ["9110 7.2: a Host with user information"] = Host("u@a"),
            ["9110 7.2: a Host with a path"] = Host("a/b"),
            ["9110 7.2: a list of hosts"] = Host("a, b"),
            ["9110 7.2: a Host with a port that is no number"] = Host("a:8o"),
            ["9110 7.2: a Host with too great a port"] = Host("a:65536"),
            ["9110 7.2: a Host with an open bracket"] = Host("[::1"),
            ["9110 7.2: a Host with something behind the bracket"] = Host("[::1]a"),
            ["9110 7.2: a Host that is a port"] = Host(":80"),
            ["9110 7.2: an invalid Host beside an absolute form"] =
                (400, "GET http://a/ping HTTP/1.1\r\nHost: a b\r\n\r\n"),

            // RFC 9112 6.3: Content-Length.
            ["6.3: two equal lengths"] = Body("Content-Length: 1\r\nContent-Length: 1"),
            ["6.3: two different lengths"] = Body("Content-Length: 1\r\nContent-Length: 2"),
            ["6.3: a list of equal lengths"] = Body("Content-Length: 1, 1"),
            ["6.3: a list of different lengths"] = Body("Content-Length: 1, 2"),
            ["6.3: an empty length"] = Body("Content-Length:"),
            ["6.3: a length with a plus sign"] = Body("Content-Length: +1"),
            ["6.3: a length with a minus sign"] = Body("Content-Length: -1"),
            ["6.3: a hexadecimal length"] = Body("Content-Length: 0x1"),
            ["6.3: a length with a fraction"] = Body("Content-Length: 1.0"),
            ["6.3: a length with a blank inside"] = Body("Content-Length: 1 1"),
            ["6.3: a length with an underscore"] = Body("Content-Length: 1_0"),
            ["6.3: a length beyond 64 bits"] = Body("Content-Length: 18446744073709551617"),
            ["6.3: the greatest length of 64 bits and one"] = Body("Content-Length: 9223372036854775808"),

            // RFC 9112 6.1: Transfer-Encoding.
            ["6.1: both framings, the length first"] = Body("Content-Length: 1\r\nTransfer-Encoding: chunked"),
            ["6.1: both framings, the coding first"] = Body("Transfer-Encoding: chunked\r\nContent-Length: 1"),
            ["6.1: chunked twice in a list"] = Body("Transfer-Encoding: chunked, chunked"),
            ["6.1: chunked twice in two fields"] = Body("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked"),
            ["6.3: chunked, but not last"] = Body("Transfer-Encoding: chunked, gzip"),
            ["6.1: an empty coding"] = Body("Transfer-Encoding:"),
            ["6.1: a coding with a control character"] = Body("Transfer-Encoding: \x0b" + "chunked"),
            ["6.1: a coding with quotes"] = Body("Transfer-Encoding: \"chunked\""),
            ["6.1: an unknown coding"] = Body("Transfer-Encoding: gzip", 501),
            ["6.1: an unknown coding before chunked"] = Body("Transfer-Encoding: gzip, chunked", 501),
            ["6.1: an unknown coding with chunked in its name"] = Body("Transfer-Encoding: xchunked", 501),
            ["6.1: identity"] = Body("Transfer-Encoding: identity", 501),
            ["6.1: chunked in HTTP/1.0"] =
                (400, "POST /echo HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),

            // RFC 9110 10.1.1.
            ["9110 10.1.1: an expectation that nobody can meet"] = Field("Expect: a-miracle", 417),
        };

    private static (int Status, string Bytes) Line(string line, int status) => (status, line + "\r\nHost: a\r\n\r\n");

    private static (int Status, string Bytes) Field(string line, int status) => (status, Requests.Get("/ping", line));

    private static (int Status, string Bytes) Host(string host) => (400, $"GET /ping HTTP/1.1\r\nHost: {host}\r\n\r\n");

    private static (int Status, string Bytes) Body(string fields, int status = 400) =>
        (status, $"POST /echo HTTP/1.1\r\nHost: a\r\n{fields}\r\n\r\n");
}
