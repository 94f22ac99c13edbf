using System.Reflection;

namespace SockRoute.WireTests.Cases;

/// <summary>The rules of the wire, each with its RFC and section. Every one has accepted and refused cases.</summary>
internal static class Rules
{
    public const string RequestLine = "9112 3 request line";
    public const string OriginForm = "9112 3.2.1 origin form";
    public const string AbsoluteForm = "9112 3.2.2 absolute form";
    public const string AuthorityForm = "9112 3.2.3 authority form";
    public const string AsteriskForm = "9112 3.2.4 asterisk form";
    public const string TargetBytes = "9112 3.2 bytes of a target";
    public const string Escapes = "3986 2.1 escapes";
    public const string DotSegments = "3986 5.2.4 dot segments";
    public const string Utf8 = "3629 3 UTF-8 in escapes";
    public const string MajorVersion = "9110 2.5 major version";
    public const string VersionSyntax = "9112 2.3 version";

    public const string MissingHost = "9112 3.2 missing Host";
    public const string RepeatedHost = "9112 3.2 repeated Host";
    public const string InvalidHost = "9110 7.2 invalid Host";
    public const string HostBesideAbsoluteForm = "9112 3.2.2 absolute form and Host";

    public const string BareReturn = "9112 2.2 bare CR";
    public const string BareLineFeed = "9112 2.2 bare LF";
    public const string EmptyLineBefore = "9112 2.2 empty line before";
    public const string BlankBeforeColon = "9112 5.1 blank before colon";
    public const string Folding = "9112 5.2 folding";
    public const string FieldName = "9110 5.1 field name";
    public const string EmptyFieldName = "9110 5.1 empty field name";
    public const string FieldValue = "9110 5.5 field value";
    public const string Nul = "9110 5.5 NUL";

    public const string RepeatedLength = "9112 6.3 repeated length";
    public const string ListedLength = "9112 6.3 listed length";
    public const string SignedLength = "9110 8.6 signed length";
    public const string HexadecimalLength = "9110 8.6 hexadecimal length";
    public const string LengthSyntax = "9110 8.6 digits of a length";
    public const string LengthOverflow = "9110 8.6 length overflow";

    public const string BothFramings = "9112 6.3 both framings";
    public const string UnknownCoding = "9112 6.1 unknown coding";
    public const string ChunkedNotLast = "9112 6.3 chunked not last";
    public const string ChunkedTwice = "9112 6.1 chunked twice";
    public const string CodingInHttp10 = "9112 6.1 coding in HTTP/1.0";
    public const string CodingSyntax = "9112 6.1 coding syntax";

    public const string ChunkSize = "9112 7.1 chunk size";
    public const string ChunkSizeOverflow = "9112 7.1 chunk size overflow";
    public const string ChunkEnd = "9112 7.1 CR LF of a chunk";
    public const string ChunkExtension = "9112 7.1.1 chunk extension";
    public const string Trailers = "9112 7.1.2 trailers";
    public const string TrailersStayApart = "9110 6.5.1 trailers apart";

    public const string Expectation = "9110 10.1.1 Expect";
    public const string Trace = "9110 9.3.8 TRACE";
    public const string Method = "9110 9.1 method";
    public const string NoBody = "9110 6.4.1 no body";
    public const string Http10 = "9112 9.3 HTTP/1.0";
    public const string KeepAlive = "9112 9.3 keep-alive";
    public const string UnreadBody = "9112 9.3 unread body";
    public const string ResponseSplitting = "9112 11.1 response splitting";

    public const string RequestLineLimit = "9110 15.5.15 line limit";
    public const string FieldsLimit = "6585 5 fields limit";
    public const string BodyLimit = "9110 15.5.14 body limit";

    public static IEnumerable<string> All =>
        typeof(Rules).GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(rule => (string)rule.GetRawConstantValue()!);
}
