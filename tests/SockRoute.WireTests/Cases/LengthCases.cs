namespace SockRoute.WireTests.Cases;

/// <summary>RFC 9110 8.6 and RFC 9112 6.3: Content-Length.</summary>
internal static class LengthCases
{
    public static IEnumerable<WireCase> All =>
    [
        .. Good(Rules.RepeatedLength, "a field with a longer name", "Content-Length: 3\r\nX-Content-Length: 2", "abc"),
        .. Bad(Rules.RepeatedLength, "equal", "Content-Length: 1\r\nContent-Length: 1"),
        .. Bad(Rules.RepeatedLength, "different", "Content-Length: 1\r\nContent-Length: 2"),
        .. Bad(Rules.RepeatedLength, "different, another case", "content-length: 1\r\nCONTENT-LENGTH: 0"),

        .. Good(Rules.ListedLength, "a list in another field", "Content-Length: 3\r\nX: 3, 3", "abc"),
        .. Bad(Rules.ListedLength, "equal", "Content-Length: 1, 1"),
        .. Bad(Rules.ListedLength, "different", "Content-Length: 1, 2"),
        .. Bad(Rules.ListedLength, "an empty element", "Content-Length: 1,"),

        .. Good(Rules.SignedLength, "none", "Content-Length: 3", "abc"),
        .. Bad(Rules.SignedLength, "plus", "Content-Length: +1"),
        .. Bad(Rules.SignedLength, "minus", "Content-Length: -1"),

        .. Good(Rules.HexadecimalLength, "ten is not sixteen", "Content-Length: 10", "0123456789"),
        .. Bad(Rules.HexadecimalLength, "a prefix", "Content-Length: 0x1"),
        .. Bad(Rules.HexadecimalLength, "a letter", "Content-Length: a"),
        .. Bad(Rules.HexadecimalLength, "a suffix", "Content-Length: 1h"),

        .. Good(Rules.LengthSyntax, "no blank", "content-length:3", "abc"),
        .. Good(Rules.LengthSyntax, "blanks around it", "CONTENT-LENGTH: \t3 \t", "abc"),
        .. Good(Rules.LengthSyntax, "leading zeros", "Content-Length: 0000003", "abc"),
        .. Good(Rules.LengthSyntax, "zero", "Content-Length: 0", ""),
        .. Good(Rules.LengthSyntax, "no field, no body", "X: 3", ""),
        .. Good(Rules.LengthSyntax, "a body that looks like a request", "Content-Length: 18", "GET /ping HTTP/1.1"),
        .. Good(Rules.LengthSyntax, "a body that looks like chunks", "Content-Length: 5", "0\r\n\r\n"),
        .. Bad(Rules.LengthSyntax, "nothing", "Content-Length:"),
        .. Bad(Rules.LengthSyntax, "a fraction", "Content-Length: 1.0"),
        .. Bad(Rules.LengthSyntax, "an exponent", "Content-Length: 1e1"),
        .. Bad(Rules.LengthSyntax, "a blank inside", "Content-Length: 1 1"),
        .. Bad(Rules.LengthSyntax, "an underscore", "Content-Length: 1_0"),
        .. Bad(Rules.LengthSyntax, "quotes", "Content-Length: \"1\""),
        .. Bad(Rules.LengthSyntax, "a digit that is not ASCII", "Content-Length: \xb9"),

        .. Good(Rules.LengthOverflow, "as many digits as always fit", "Content-Length: 000000000000000003", "abc"),
        .. Bad(Rules.LengthOverflow, "beyond 32 bits, and 413", "Content-Length: 4294967297", 413),
        .. Bad(Rules.LengthOverflow, "all digits that fit, and 413", "Content-Length: 999999999999999999", 413),
        .. Bad(Rules.LengthOverflow, "the greatest number of 64 bits and one", "Content-Length: 9223372036854775808"),
        .. Bad(Rules.LengthOverflow, "beyond 64 bits", "Content-Length: 18446744073709551617"),
        .. Bad(Rules.LengthOverflow, "far beyond", "Content-Length: " + new string('9', 100)),
    ];

    private static IEnumerable<WireCase> Good(string rule, string what, string fields, string body) =>
        BodyCases.Accepted(rule, what, target => Head(target, fields) + body, body);

    private static IEnumerable<WireCase> Bad(string rule, string what, string fields, int status = 400) =>
        BodyCases.RefusedHead(rule, what, status, target => Head(target, fields));

    private static string Head(string target, string fields) =>
        $"POST {target} HTTP/1.1\r\nHost: a\r\n{fields}\r\n\r\n";
}
