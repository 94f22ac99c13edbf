using SockRoute.WireTests.Driver;
using static SockRoute.WireTests.Cases.WireCase;

namespace SockRoute.WireTests.Cases;

/// <summary>RFC 9112 7.1: chunked request bodies.</summary>
internal static class ChunkCases
{
    private const int MaxOverhead = 16 * 1024;

    public static IEnumerable<WireCase> All =>
    [
        // RFC 9112 7.1.
        .. Good(Rules.ChunkSize, "one chunk", "b\r\nhello world\r\n0\r\n\r\n"),
        .. Good(Rules.ChunkSize, "capitals", "B\r\nhello world\r\n0\r\n\r\n"),
        .. Good(Rules.ChunkSize, "several chunks", "1\r\nh\r\n4\r\nello\r\n6\r\n world\r\n0\r\n\r\n"),
        .. Bad(Rules.ChunkSize, "nothing", "\r\nhello\r\n0\r\n\r\n"),
        .. Bad(Rules.ChunkSize, "nothing before an extension", ";a\r\nhello\r\n0\r\n\r\n"),
        .. Bad(Rules.ChunkSize, "not hexadecimal", "g\r\nhello\r\n0\r\n\r\n"),
        .. Bad(Rules.ChunkSize, "a prefix", "0x5\r\nhello\r\n0\r\n\r\n"),
        .. Bad(Rules.ChunkSize, "minus", "-5\r\nhello\r\n0\r\n\r\n"),
        .. Bad(Rules.ChunkSize, "plus", "+5\r\nhello\r\n0\r\n\r\n"),
        .. Bad(Rules.ChunkSize, "an underscore", "0_5\r\nhello\r\n0\r\n\r\n"),
        .. Bad(Rules.ChunkSize, "a blank before it", " 5\r\nhello\r\n0\r\n\r\n"),
        .. Bad(Rules.ChunkSize, "a blank inside", "0 5;a\r\nhello\r\n0\r\n\r\n"),
        .. Bad(Rules.ChunkSize, "a blank behind it", "5 \r\nhello\r\n0\r\n\r\n"),
        .. Bad(Rules.ChunkSize, "NUL behind it", "5\0\r\nhello\r\n0\r\n\r\n"),
        .. Bad(Rules.ChunkSize, "less data than it says", "6\r\nhello\r\n0\r\n\r\n"),
        .. Bad(Rules.ChunkSize, "more data than it says", "5\r\nhello!\r\n0\r\n\r\n"),
        .. Bad(Rules.ChunkSize, "a second one that is no number", "5\r\nhello\r\nGET\r\n\r\n"),

        .. Good(Rules.ChunkSizeOverflow, "leading zeros", "000b\r\nhello world\r\n000\r\n\r\n"),
        .. Good(Rules.ChunkSizeOverflow, "as many digits as always fit", Zeros(14) + "b\r\nhello world\r\n0\r\n\r\n"),
        .. Bad(Rules.ChunkSizeOverflow, "beyond 64 bits", "10000000000000005\r\nhello\r\n0\r\n\r\n"),
        .. Bad(Rules.ChunkSizeOverflow, "the greatest number of 64 bits", "ffffffffffffffff\r\nhello\r\n0\r\n\r\n"),
        .. Bad(Rules.ChunkSizeOverflow, "zeros without end", Zeros(50) + "5\r\nhello\r\n0\r\n\r\n"),

        .. Good(Rules.ChunkEnd, "CR LF in the data", "7\r\nhello\r\n\r\n6\r\n world\r\n0\r\n\r\n", "hello\r\n world"),
        .. Bad(Rules.ChunkEnd, "none behind the data", "5\r\nhello0\r\n\r\n"),
        .. Bad(Rules.ChunkEnd, "a bare LF behind the data", "5\r\nhello\n0\r\n\r\n"),
        .. Bad(Rules.ChunkEnd, "a bare CR behind the data", "5\r\nhello\r0\r\n\r\n"),
        .. Bad(Rules.ChunkEnd, "a bare LF behind the size", "5\nhello\r\n0\r\n\r\n"),
        .. Bad(Rules.ChunkEnd, "a bare CR behind the size", "5\rhello\r\n0\r\n\r\n"),
        .. Bad(Rules.ChunkEnd, "a bare LF behind the last size", "5\r\nhello\r\n0\n\r\n"),
        .. Bad(Rules.ChunkEnd, "a bare LF at the end", "5\r\nhello\r\n0\r\n\n"),
        .. Bad(Rules.ChunkEnd, "two CR at the end", "5\r\nhello\r\n0\r\n\r\r\n"),

        // RFC 9112 7.1.1.
        .. Good(Rules.ChunkExtension, "names and values", "b;a;b=c;d=\"e f\"\r\nhello world\r\n0;z\r\n\r\n"),
        .. Good(Rules.ChunkExtension, "a quoted delimiter", "b;a=\"b;c\"\r\nhello world\r\n0\r\n\r\n"),
        .. Good(Rules.ChunkExtension, "blanks before it", "b \t;a;b=c\r\nhello world\r\n0 ;z\r\n\r\n"),
        .. Good(Rules.ChunkExtension, "as long as is allowed", Extension(MaxOverhead, "b", "hello world")),
        .. Bad(Rules.ChunkExtension, "a byte too long", Extension(MaxOverhead + 1, "5", "hello")),
        .. Bad(Rules.ChunkExtension, "too many blanks", $"5{Blanks(MaxOverhead + 1)};a\r\nhello\r\n0\r\n\r\n"),
        .. Bad(Rules.ChunkExtension, "a bare LF", "5;a\nhello\r\n0\r\n\r\n"),
        .. Bad(Rules.ChunkExtension, "a bare CR", "5;a\rb\r\nhello\r\n0\r\n\r\n"),
        .. Bad(Rules.ChunkExtension, "a quoted CR LF", "5;a=\"\r\n\"\r\nhello\r\n0\r\n\r\n"),
        .. Bad(Rules.ChunkExtension, "NUL", "5;a\0\r\nhello\r\n0\r\n\r\n"),
        .. Bad(Rules.ChunkExtension, "no semicolon", "5 a\r\nhello\r\n0\r\n\r\n"),

        // RFC 9112 7.1.2.
        .. Good(Rules.Trailers, "some", Trailer("A: b\r\nContent-Length: 4\r\nC:\r\n")),
        .. Good(Rules.Trailers, "as long as is allowed", Trailer($"A: {new string('a', MaxOverhead - 3)}\r\n")),
        .. Bad(Rules.Trailers, "a byte too long", Trailer($"A: {new string('a', MaxOverhead - 2)}\r\n")),
        .. Bad(Rules.Trailers, "many", Trailer(string.Concat(Enumerable.Repeat("A: 12345\r\n", 2060)))),
        .. Bad(Rules.Trailers, "no colon", Trailer("A\r\n")),
        .. Bad(Rules.Trailers, "no name", Trailer(": a\r\n")),
        .. Bad(Rules.Trailers, "folded", Trailer("A: b\r\n c\r\n")),
        .. Bad(Rules.Trailers, "a blank before the colon", Trailer("A : b\r\n")),
        .. Bad(Rules.Trailers, "a bare LF", Trailer("A: b\n")),
        .. Bad(Rules.Trailers, "a bare CR", Trailer("A: b\rc\r\n")),
        .. Bad(Rules.Trailers, "NUL", Trailer("A: \0\r\n")),
        .. Bad(Rules.Trailers, "a name beyond ASCII", Trailer("\xc4: b\r\n")),
        .. Bad(Rules.Trailers, "a request instead of the end", "0\r\n" + Requests.Ping),

        // RFC 9110 6.5.1.
        Accepted(
            Rules.TrailersStayApart,
            "a trailer is no field",
            Requests.Chunked("/field", Trailer("X-Field: a\r\n"), "Trailer: X-Field"),
            "none"),
        Accepted(
            Rules.TrailersStayApart,
            "a trailer adds nothing to a field",
            Requests.Chunked("/field", Trailer("X-Field: b\r\n"), "X-Field: a"),
            "a"),
        Accepted(
            Rules.TrailersStayApart,
            "a trailer closes no connection",
            Requests.Chunked("/echo", Trailer("Connection: close\r\nExpect: x\r\nHost: b\r\n")),
            "hello world"),
        Refused(
            Rules.TrailersStayApart,
            "a trailer is no Host",
            400,
            "POST /echo HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n" + Trailer("Host: a\r\n")),
    ];

    private static IEnumerable<WireCase> Good(string rule, string what, string chunks, string body = "hello world") =>
        BodyCases.Accepted(rule, what, target => Requests.Chunked(target, chunks), body);

    private static IEnumerable<WireCase> Bad(string rule, string what, string chunks) =>
        BodyCases.RefusedBody(rule, what, 400, target => Requests.Chunked(target, chunks));

    private static string Trailer(string lines) => $"b\r\nhello world\r\n0\r\n{lines}\r\n";

    private static string Extension(int length, string size, string data) =>
        $"{size};{new string('a', length)}\r\n{data}\r\n0\r\n\r\n";

    private static string Zeros(int count) => new('0', count);

    private static string Blanks(int count) => new(' ', count);
}
