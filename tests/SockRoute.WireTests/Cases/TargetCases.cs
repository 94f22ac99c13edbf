using SockRoute.WireTests.Driver;
using static SockRoute.WireTests.Cases.WireCase;

namespace SockRoute.WireTests.Cases;

/// <summary>RFC 9112 3.2: the forms of a request-target, and the paths in them.</summary>
internal static class TargetCases
{
    public static IEnumerable<WireCase> All =>
    [
        // RFC 9112 3.2.1.
        Target(Rules.OriginForm, "a path", "/target", "/target /target "),
        Target(Rules.OriginForm, "an empty query", "/target?", "/target? /target "),
        Target(Rules.OriginForm, "a query as it came", "/target?a=b%zz&c", "/target?a=b%zz&c /target ?a=b%zz&c"),
        Target(Rules.OriginForm, "a query with a path", "/%74arget?/../?", "/%74arget?/../? /target ?/../?"),
        Target(Rules.OriginForm, "slashes", "/path/a//b/", "/path/a//b/|a//b/"),
        Target(Rules.OriginForm, "an authority in the path", "/path/a:80", "/path/a:80|a:80"),
        Bad(Rules.OriginForm, "no slash", "ping"),
        Bad(Rules.OriginForm, "a fragment", "/ping#a"),
        Bad(Rules.OriginForm, "a query alone", "?a"),

        // RFC 9112 3.2.2.
        Target(Rules.AbsoluteForm, "a path", "http://b/target?q", "http://b/target?q /target ?q"),
        Target(Rules.AbsoluteForm, "no path", "http://b", "root"),
        Target(Rules.AbsoluteForm, "the root", "http://b/", "root"),
        Target(Rules.AbsoluteForm, "a query without a path", "http://b?q", "root"),
        Target(Rules.AbsoluteForm, "https", "https://b/ping", "pong"),
        Target(Rules.AbsoluteForm, "a scheme in capitals", "HTTP://b/ping", "pong"),
        Bad(Rules.AbsoluteForm, "another scheme", "ftp://a/ping"),
        Bad(Rules.AbsoluteForm, "no scheme", "://a/ping"),
        Bad(Rules.AbsoluteForm, "one slash", "http:/a/ping"),
        Bad(Rules.AbsoluteForm, "no authority", "http:///ping"),
        Bad(Rules.AbsoluteForm, "user information", "http://u:p@a/ping"),
        Bad(Rules.AbsoluteForm, "a port that is no number", "http://a:8o/ping"),
        Bad(Rules.AbsoluteForm, "a backslash behind the authority", "http://a\\ping"),
        Bad(Rules.AbsoluteForm, "a fragment", "http://a/ping#b"),

        // RFC 9112 3.2.3.
        Target(Rules.AuthorityForm, "a port in the absolute form", "http://a:80/host", "a:80"),
        Bad(Rules.AuthorityForm, "without CONNECT", "a:80"),
        Refused(Rules.AuthorityForm, "CONNECT", 501, Requests.Line("CONNECT a:80 HTTP/1.1")),
        Refused(Rules.AuthorityForm, "CONNECT in HTTP/1.0", 501, Requests.Line("CONNECT a:80 HTTP/1.0")),
        Refused(Rules.AuthorityForm, "CONNECT with a path", 501, Requests.Line("CONNECT /ping HTTP/1.1")),

        // RFC 9112 3.2.4.
        Accepted(Rules.AsteriskForm, "OPTIONS", Requests.Line("OPTIONS * HTTP/1.1"), "") with { Status = 204 },
        Bad(Rules.AsteriskForm, "GET", "*"),
        Bad(Rules.AsteriskForm, "GET with a query", "*?a"),
        Refused(Rules.AsteriskForm, "options in lower case", 400, Requests.Line("options * HTTP/1.1")),
        Refused(Rules.AsteriskForm, "OPTIONS and a second asterisk", 400, Requests.Line("OPTIONS ** HTTP/1.1")),

        // RFC 9112 3.2: what browsers leave as it is besides what RFC 3986 allows.
        Target(Rules.TargetBytes, "quotes and brackets", "/path/\"<>[\\]^`{|}", "/path/\"<>[\\]^`{|}|\"<>[\\]^`{|}"),
        Target(Rules.TargetBytes, "a plus sign", "/path/a+b", "/path/a+b|a+b"),
        Bad(Rules.TargetBytes, "one beyond ASCII", "/\xe4"),
        Bad(Rules.TargetBytes, "one beyond ASCII in a query", "/ping?\xe4"),
        Bad(Rules.TargetBytes, "DEL", "/a\x7f"),
        Bad(Rules.TargetBytes, "a control character", "/a\x01"),

        // RFC 3986 2.1.
        Target(Rules.Escapes, "letters", "/path/%41%62", "/path/Ab|Ab"),
        Target(Rules.Escapes, "in a literal part of the route", "/%70ath/a", "/path/a|a"),
        Target(Rules.Escapes, "a slash", "/path/a%2Fb", "/path/a%2Fb|a/b"),
        Target(Rules.Escapes, "a slash in lower case", "/path/a%2fb/c", "/path/a%2Fb/c|a/b/c"),
        Target(Rules.Escapes, "once only", "/path/%2525", "/path/%25|%25"),
        Target(Rules.Escapes, "delimiters", "/path/%3Fa%23", "/path/?a#|?a#"),
        Bad(Rules.Escapes, "one that is cut short", "/ping%"),
        Bad(Rules.Escapes, "one with one digit", "/ping%4"),
        Bad(Rules.Escapes, "one with one digit before a query", "/ping%4?a"),
        Bad(Rules.Escapes, "one that is not hexadecimal", "/ping%zz"),
        Bad(Rules.Escapes, "NUL", "/ping%00"),

        // RFC 3986 5.2.4.
        Target(Rules.DotSegments, "two dots", "/x/../path/a", "/path/a|a"),
        Target(Rules.DotSegments, "escaped dots", "/x/%2e%2E/path/./a", "/path/a|a"),
        Target(Rules.DotSegments, "more than there are segments", "/../../path/a", "/path/a|a"),
        Target(Rules.DotSegments, "two dots in what a route captures", "/path/b/../a", "/path/a|a"),
        Target(Rules.DotSegments, "three dots", "/path/...", "/path/...|..."),
        Target(Rules.DotSegments, "three dots before an escaped slash", "/path/...%2Fa", "/path/...%2Fa|.../a"),
        Target(Rules.DotSegments, "a dot and a letter", "/path/.a", "/path/.a|.a"),
        Bad(Rules.DotSegments, "two dots before an escaped slash", "/path/..%2Fa"),
        Bad(Rules.DotSegments, "two dots behind an escaped slash", "/path/a%2f.."),
        Bad(Rules.DotSegments, "escaped dots between escaped slashes", "/path/a%2F%2e%2e%2Fb"),

        // RFC 3629 3.
        Target(Rules.Utf8, "two and three bytes", "/path/%C3%A4%e2%82%ac", "/path/ä€|ä€"),
        Bad(Rules.Utf8, "an overlong slash", "/path/%c0%af"),
        Bad(Rules.Utf8, "a lone continuation byte", "/path/%80"),
        Bad(Rules.Utf8, "a character that is cut short", "/path/%e2%82"),
        Bad(Rules.Utf8, "a surrogate", "/path/%ed%a0%80"),
        Bad(Rules.Utf8, "the byte FF", "/path/%ff"),
    ];

    private static WireCase Target(string rule, string what, string target, string body) =>
        Accepted(rule, what, Requests.Get(target), body);

    private static WireCase Bad(string rule, string what, string target) =>
        Refused(rule, what, 400, Requests.Get(target));
}
