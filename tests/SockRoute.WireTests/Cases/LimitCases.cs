using System.Globalization;
using SockRoute.WireTests.Driver;
using static SockRoute.WireTests.Cases.WireCase;

namespace SockRoute.WireTests.Cases;

/// <summary>RFC 9110 15.5.14 and 15.5.15, RFC 6585 5: what is just short enough, and what is too long by one.</summary>
internal static class LimitCases
{
    public static IEnumerable<WireCase> All =>
    [
        Accepted(Rules.RequestLineLimit, "the longest line", LongLine(0), $"/path/{Path(0)}|{Path(0)}"),
        Refused(Rules.RequestLineLimit, "a byte more", 414, LongLine(1)),
        Refused(Rules.RequestLineLimit, "no end", 414, LongLine(1)[..CaseServer.RequestLine]),
        Accepted(Rules.FieldsLimit, "the largest head", LargeHead(0), "pong"),
        Refused(Rules.FieldsLimit, "a byte more", 431, LargeHead(1)),
        Accepted(Rules.FieldsLimit, "as many as are allowed", ManyFields(0), "pong"),
        Refused(Rules.FieldsLimit, "a field more", 431, ManyFields(1)),
        .. BodyCases.Accepted(
            Rules.BodyLimit, "the longest body", target => Requests.Post(target, Body(0)), Body(0)),
        .. BodyCases.RefusedHead(
            Rules.BodyLimit, "a byte more", 413, target => Requests.Post(target, Body(1))),
        .. BodyCases.Accepted(
            Rules.BodyLimit, "the longest body in chunks", target => Requests.Chunked(target, Chunks(0)), Body(0)),
        Refused(Rules.BodyLimit, "a byte more in chunks, streamed", 413, Requests.Chunked("/echo", Chunks(1))),
        Refused(Rules.BodyLimit, "a byte more in chunks, bound", 413, Requests.Chunked("/bound", Chunks(1))),
        Accepted(Rules.BodyLimit, "a byte more of a route that takes it", Requests.Post("/any", Body(1)), "any"),
    ];

    private static string Path(int more) => new('a', CaseServer.RequestLine - "GET /path/ HTTP/1.1\r\n".Length + more);

    private static string LongLine(int more) => Requests.Get("/path/" + Path(more));

    private static string LargeHead(int more) =>
        Requests.Get("/ping", "X: " + new string('a', CaseServer.HeadSize - "Host: a\r\nX: \r\n\r\n".Length + more));

    private static string ManyFields(int more) =>
        Requests.Get("/ping", [.. Enumerable.Range(0, CaseServer.Fields - 1 + more).Select(i => $"X{i}: a")]);

    private static string Body(int more) => new('a', CaseServer.Body + more);

    private static string Chunks(int more) => Chunk(10) + Chunk(CaseServer.Body - 10 + more) + "0\r\n\r\n";

    private static string Chunk(int size) =>
        string.Create(CultureInfo.InvariantCulture, $"{size:x}\r\n{new string('a', size)}\r\n");
}
