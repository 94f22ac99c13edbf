using static SockRoute.WireTests.Cases.WireCase;

namespace SockRoute.WireTests.Cases;

/// <summary>RFC 9112 6.1 and 6.3: Transfer-Encoding, and what it means beside Content-Length.</summary>
internal static class CodingCases
{
    private const string Chunked = "Transfer-Encoding: chunked";
    private const string Chunks = "5\r\nhello\r\n0\r\n\r\n";

    public static IEnumerable<WireCase> All =>
    [
        .. Good(Rules.BothFramings, "one alone", Chunked),
        .. Good(Rules.BothFramings, "fields with longer names", Chunked + "\r\nX-Content-Length: 1"),
        .. Bad(Rules.BothFramings, "the length first", "Content-Length: 1\r\n" + Chunked),
        .. Bad(Rules.BothFramings, "the coding first", Chunked + "\r\nContent-Length: 1"),
        .. Bad(Rules.BothFramings, "a length of zero", Chunked + "\r\nContent-Length: 0"),
        .. Bad(Rules.BothFramings, "a length in lower case", Chunked + "\r\ncontent-length: 5"),

        .. Good(Rules.UnknownCoding, "chunked in capitals", "TRANSFER-ENCODING: CHUNKED"),
        .. Bad(Rules.UnknownCoding, "gzip", "Transfer-Encoding: gzip", 501),
        .. Bad(Rules.UnknownCoding, "gzip before chunked", "Transfer-Encoding: gzip, chunked", 501),
        .. Bad(Rules.UnknownCoding, "gzip before chunked in two fields", "Transfer-Encoding: gzip\r\n" + Chunked, 501),
        .. Bad(Rules.UnknownCoding, "identity", "Transfer-Encoding: identity", 501),
        .. Bad(Rules.UnknownCoding, "chunked at the end of a name", "Transfer-Encoding: xchunked", 501),
        .. Bad(Rules.UnknownCoding, "chunked at the start of a name", "Transfer-Encoding: chunkedx", 501),
        .. Bad(Rules.UnknownCoding, "chunked with a sign before it", "Transfer-Encoding: -chunked", 501),

        .. Good(Rules.ChunkedNotLast, "alone", "Transfer-Encoding: \t chunked \t"),
        .. Bad(Rules.ChunkedNotLast, "gzip behind it", "Transfer-Encoding: chunked, gzip"),
        .. Bad(Rules.ChunkedNotLast, "gzip behind it in another field", Chunked + "\r\nTransfer-Encoding: gzip"),
        .. Bad(Rules.ChunkedNotLast, "between others", "Transfer-Encoding: gzip, chunked, gzip"),

        .. Good(Rules.ChunkedTwice, "once", "Transfer-Encoding:chunked"),
        .. Bad(Rules.ChunkedTwice, "in a list", "Transfer-Encoding: chunked, chunked"),
        .. Bad(Rules.ChunkedTwice, "in two fields", Chunked + "\r\n" + Chunked),
        .. Bad(Rules.ChunkedTwice, "in two fields, another case", Chunked + "\r\ntransfer-encoding: Chunked"),

        Accepted(Rules.CodingInHttp10, "a length in HTTP/1.0", Http10("Content-Length: 5", "hello"), "hello"),
        Accepted(
            Rules.CodingInHttp10,
            "a later minor version",
            $"POST /echo HTTP/1.2\r\nHost: a\r\n{Chunked}\r\n\r\n{Chunks}",
            "hello"),
        Refused(Rules.CodingInHttp10, "chunked", 400, Http10(Chunked, Chunks)),
        Refused(Rules.CodingInHttp10, "chunked and a length", 400, Http10(Chunked + "\r\nContent-Length: 5", Chunks)),
        Refused(Rules.CodingInHttp10, "gzip", 501, Http10("Transfer-Encoding: gzip", "")),

        .. Good(Rules.CodingSyntax, "a token", Chunked),
        .. Bad(Rules.CodingSyntax, "nothing", "Transfer-Encoding:"),
        .. Bad(Rules.CodingSyntax, "an empty element before it", "Transfer-Encoding: , chunked"),
        .. Bad(Rules.CodingSyntax, "an empty element behind it", "Transfer-Encoding: chunked,"),
        .. Bad(Rules.CodingSyntax, "a control character", "Transfer-Encoding: \x0b" + "chunked"),
        .. Bad(Rules.CodingSyntax, "NUL behind it", "Transfer-Encoding: chunked\0"),
        .. Bad(Rules.CodingSyntax, "quotes", "Transfer-Encoding: \"chunked\""),
        .. Bad(Rules.CodingSyntax, "a parameter", "Transfer-Encoding: chunked;a=b"),
        .. Bad(Rules.CodingSyntax, "a blank before the colon", "Transfer-Encoding : chunked"),
        .. Bad(Rules.CodingSyntax, "folded", "Transfer-Encoding:\r\n chunked"),
    ];

    private static IEnumerable<WireCase> Good(string rule, string what, string fields) =>
        BodyCases.Accepted(rule, what, target => Head(target, fields) + Chunks, "hello");

    private static IEnumerable<WireCase> Bad(string rule, string what, string fields, int status = 400) =>
        BodyCases.RefusedHead(rule, what, status, target => Head(target, fields));

    private static string Head(string target, string fields) =>
        $"POST {target} HTTP/1.1\r\nHost: a\r\n{fields}\r\n\r\n";

    private static string Http10(string fields, string body) =>
        $"POST /echo HTTP/1.0\r\nConnection: keep-alive\r\n{fields}\r\n\r\n{body}";
}
