using SockRoute.WireTests.Driver;
using static SockRoute.WireTests.Cases.WireCase;

namespace SockRoute.WireTests.Cases;

/// <summary>RFC 9112 3.2 and RFC 9110 7.2: the host that a request is for.</summary>
internal static class HostCases
{
    public static IEnumerable<WireCase> All =>
    [
        // RFC 9112 3.2.
        Accepted(Rules.MissingHost, "HTTP/1.0", "GET /host HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", ""),
        Refused(Rules.MissingHost, "HTTP/1.1", 400, "GET /ping HTTP/1.1\r\n\r\n"),
        Refused(Rules.MissingHost, "a later minor version", 400, "GET /ping HTTP/1.2\r\n\r\n"),
        Refused(Rules.MissingHost, "other fields", 400, "GET /ping HTTP/1.1\r\nX-Host: a\r\nHos: a\r\n\r\n"),
        Accepted(Rules.RepeatedHost, "fields with longer names", Requests.Get("/host", "Hosts: b", "X-Host: c"), "a"),
        Refused(Rules.RepeatedHost, "equal", 400, Requests.Get("/ping", "Host: a")),
        Refused(Rules.RepeatedHost, "different", 400, Requests.Get("/ping", "host: b")),
        Refused(Rules.RepeatedHost, "HTTP/1.0", 400, "GET /ping HTTP/1.0\r\nHost: a\r\nhost: b\r\n\r\n"),

        // RFC 9110 7.2.
        Good("a name", "a"),
        Good("a name with a port", "a.example:80"),
        Good("an empty port", "a:"),
        Good("an IPv4 address", "127.0.0.1:1"),
        Good("an IPv6 address", "[::1]"),
        Good("an IPv6 address with the greatest port", "[fe80::1]:65535"),
        Good("an international name", "xn--bcher-kva.example"),
        Good("an underscore", "under_score"),
        Bad("an empty one", ""),
        Bad("user information", "u@a"),
        Bad("a path", "a/b"),
        Bad("a list", "a, b"),
        Bad("a blank", "a b"),
        Bad("a port that is no number", "a:8o"),
        Bad("two ports", "a:80:80"),
        Bad("too great a port", "a:65536"),
        Bad("an open bracket", "[::1"),
        Bad("nothing in brackets", "[]"),
        Bad("something behind the bracket", "[::1]a"),
        Bad("an IPv6 address without brackets", "::1"),
        Bad("a port alone", ":80"),
        Bad("a name beyond ASCII", "b\u00fccher"),
        Refused(Rules.InvalidHost, "in HTTP/1.0", 400, "GET /ping HTTP/1.0\r\nHost: a b\r\n\r\n"),

        // RFC 9112 3.2.2: the target goes before the field, which must be well-formed all the same.
        Absolute("a name", "http://b/host", "b"),
        Absolute("a port", "http://b:8080/host", "b:8080"),
        Absolute("capitals", "HTTP://B/host", "B"),
        Absolute("https", "https://b/host", "b"),
        Absolute("an IPv6 address", "http://[::1]:80/host", "[::1]:80"),
        Absolute("an authority in the query", "http://b/host?http://c/", "b"),
        Accepted(
            Rules.HostBesideAbsoluteForm,
            "HTTP/1.0 without the field",
            "GET http://b/host HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
            "b"),
        Refused(Rules.HostBesideAbsoluteForm, "none", 400, "GET http://a/ping HTTP/1.1\r\n\r\n"),
        Refused(Rules.HostBesideAbsoluteForm, "an invalid one", 400, WithHost("http://a/ping", "a b")),
        Refused(Rules.HostBesideAbsoluteForm, "an empty one", 400, WithHost("http://a/ping", "")),
        Refused(Rules.HostBesideAbsoluteForm, "two", 400, Requests.Get("http://a/ping", "Host: a")),
    ];

    private static WireCase Good(string what, string host) =>
        Accepted(Rules.InvalidHost, what, WithHost("/host", $" {host} \t"), host);

    private static WireCase Bad(string what, string host) =>
        Refused(Rules.InvalidHost, what, 400, WithHost("/ping", host));

    private static WireCase Absolute(string what, string target, string host) =>
        Accepted(Rules.HostBesideAbsoluteForm, what, Requests.Get(target), host);

    private static string WithHost(string target, string host) => $"GET {target} HTTP/1.1\r\nHost: {host}\r\n\r\n";
}
