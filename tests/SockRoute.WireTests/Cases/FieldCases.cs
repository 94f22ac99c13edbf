using SockRoute.WireTests.Driver;
using static SockRoute.WireTests.Cases.WireCase;

namespace SockRoute.WireTests.Cases;

/// <summary>RFC 9112 2.2 and 5, RFC 9110 5: lines, names and values of fields.</summary>
internal static class FieldCases
{
    public static IEnumerable<WireCase> All =>
    [
        // RFC 9112 2.2.
        Accepted(Rules.BareReturn, "in a body", Requests.Post("/echo", "a\rb\r\r"), "a\rb\r\r"),
        Accepted(Rules.BareReturn, "escaped in a path", Requests.Get("/path/a%0Db"), "/path/a\rb|a\rb"),
        Refused(Rules.BareReturn, "in the request line", 400, "GET /ping\rHTTP/1.1\r\nHost: a\r\n\r\n"),
        Refused(Rules.BareReturn, "at the end of the request line", 400, "GET /ping HTTP/1.1\rHost: a\r\n\r\n"),
        Bad(Rules.BareReturn, "in a field value", "X: a\rb"),
        Bad(Rules.BareReturn, "in a field name", "X\r: a"),
        Bad(Rules.BareReturn, "at the end of a field", "X: a\rY: b"),
        Bad(Rules.BareReturn, "two before the LF", "X: a\r"),
        Refused(Rules.BareReturn, "before the end of the head", 400, "GET /ping HTTP/1.1\r\nHost: a\r\n\r\r\n"),
        Accepted(Rules.BareLineFeed, "in a body", Requests.Post("/echo", "a\nb\n\n"), "a\nb\n\n"),
        Accepted(Rules.BareLineFeed, "escaped in a path", Requests.Get("/path/a%0Ab"), "/path/a\nb|a\nb"),
        Refused(Rules.BareLineFeed, "after the request line", 400, "GET /ping HTTP/1.1\nHost: a\r\n\r\n"),
        Refused(Rules.BareLineFeed, "after a field", 400, "GET /ping HTTP/1.1\r\nHost: a\n\r\n"),
        Refused(Rules.BareLineFeed, "at the end of the head", 400, "GET /ping HTTP/1.1\r\nHost: a\r\n\n"),
        Refused(Rules.BareLineFeed, "everywhere", 400, "GET /ping HTTP/1.1\nHost: a\n\n"),
        Bad(Rules.BareLineFeed, "in a field value", "X: a\nY: b"),

        // RFC 9112 5.1.
        Good(Rules.BlankBeforeColon, "blanks behind it", "X-Field: \t a b \t ", "a b"),
        Good(Rules.BlankBeforeColon, "none on either side", "X-Field:a", "a"),
        Bad(Rules.BlankBeforeColon, "a blank", "X : a"),
        Bad(Rules.BlankBeforeColon, "a tab", "X\t: a"),
        Bad(Rules.BlankBeforeColon, "in a field of the framing", "Content-Length : 1"),

        // RFC 9112 5.2 and 2.2.
        Good(Rules.Folding, "blanks inside of a value", "X-Field: a \t b", "a \t b"),
        Good(Rules.Folding, "a value of nothing but blanks", "X-Field: \t ", ""),
        Bad(Rules.Folding, "a blank", "X: a\r\n b"),
        Bad(Rules.Folding, "a tab", "X: a\r\n\tb"),
        Bad(Rules.Folding, "a line of nothing but blanks", "X: a\r\n \t"),
        Bad(Rules.Folding, "a colon in the second line", "X: a\r\n Y: b"),
        Refused(Rules.Folding, "the first field", 400, "GET /ping HTTP/1.1\r\n Host: a\r\n\r\n"),

        // RFC 9110 5.1.
        Good(Rules.FieldName, "another case", "x-fIELD:a", "a"),
        Good(Rules.FieldName, "the same name twice", "X-Field: a\r\nY: z\r\nX-FIELD: b", "a, b"),
        Good(Rules.FieldName, "another name", "Y: a", "none"),
        Good(Rules.FieldName, "every sign of a token", "!#$%&'*+-.^_`|~09: a", "none"),
        Bad(Rules.FieldName, "no colon", "X"),
        Bad(Rules.FieldName, "a sign that no token has", "X@: a"),
        Bad(Rules.FieldName, "a blank inside", "X Y: a"),
        Bad(Rules.FieldName, "a byte beyond ASCII", "X\xe4: a"),
        Bad(Rules.FieldName, "a control character", "X\x01: a"),
        Good(Rules.EmptyFieldName, "one letter", "X: a", "none"),
        Good(Rules.EmptyFieldName, "an empty value", "X-Field:", ""),
        Good(Rules.EmptyFieldName, "a colon in the value", "X-Field::", ":"),
        Bad(Rules.EmptyFieldName, "a colon at the start", ": a"),
        Bad(Rules.EmptyFieldName, "nothing but a colon", ":"),
        Bad(Rules.EmptyFieldName, "a blank before the colon", " : a"),

        // RFC 9110 5.5.
        Good(Rules.FieldValue, "a byte beyond ASCII", "X-Field: \xe4", "\u00e4"),
        Good(Rules.FieldValue, "a tab", "X-Field: a\tb", "a\tb"),
        Bad(Rules.FieldValue, "a control character", "X: a\x01"),
        Bad(Rules.FieldValue, "an escape character", "X: \x1b[m"),
        Bad(Rules.FieldValue, "a vertical tab", "X: a\x0b"),
        Bad(Rules.FieldValue, "DEL", "X: a\x7f"),
        Good(Rules.Nul, "the digit zero", "X-Field: a0b", "a0b"),
        Accepted(Rules.Nul, "in a body", Requests.Post("/echo", "a\0b"), "a\0b"),
        Bad(Rules.Nul, "in a field value", "X: a\0b"),
        Bad(Rules.Nul, "at the end of a field value", "X: a\0"),
        Bad(Rules.Nul, "in a field name", "X\0: a"),
        Refused(Rules.Nul, "in the target", 400, Requests.Get("/a\0b")),
        Refused(Rules.Nul, "in the version", 400, Requests.Line("GET /ping HTTP/1.1\0")),
        Refused(Rules.Nul, "before the request line", 400, "\0" + Requests.Ping),
    ];

    private static WireCase Good(string rule, string what, string line, string value) =>
        Accepted(rule, what, Requests.Get("/field", line), value);

    private static WireCase Bad(string rule, string what, string line) =>
        Refused(rule, what, 400, Requests.Get("/ping", line));
}
