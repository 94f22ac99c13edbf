using System.Globalization;
using System.Net;

namespace SockRoute.Hosting;

/// <summary>One socket to listen on, and how it is called in the start-up line.</summary>
/// <param name="endPoint">The address and port; port 0 takes a free one.</param>
/// <param name="host">The host as written, without the port.</param>
internal sealed class ListenAddress(IPEndPoint endPoint, string host)
{
    private const string Scheme = "http://";
    private const string LineScheme = "tcp://";
    private const int DefaultPort = 80;

    public IPEndPoint EndPoint => endPoint;

    public string Host => host;

    /// <summary>Whether an IPv6 socket also takes IPv4 connections.</summary>
    public bool IsDual { get; private init; }

    /// <summary>Whether the application starts without it: the IPv6 half of <c>localhost</c> on a machine that has none.</summary>
    public bool IsOptional { get; private init; }

    /// <summary>Whether lines are spoken there, and not HTTP.</summary>
    public bool IsLines { get; private set; }

    /// <summary>The path of the hub whose messages the lines are; empty when none is named.</summary>
    public string HubPath { get; private set; } = "";

    /// <summary>Makes what the connections speak; null for HTTP.</summary>
    public Func<ConnectionProtocol>? NewProtocol { get; set; }

    /// <summary>
    /// Reads <c>http://HOST[:PORT]</c> or <c>tcp://HOST:PORT[/HUB]</c>; one URL can be two addresses.
    /// </summary>
    public static bool TryParse(string url, List<ListenAddress> addresses, out string reason)
    {
        reason = "write http://HOST:PORT or tcp://HOST:PORT, for example http://127.0.0.1:8080";
        if (url.StartsWith(LineScheme, StringComparison.OrdinalIgnoreCase))
        {
            return TryParseLines(url[LineScheme.Length..], addresses, ref reason);
        }

        if (!url.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var rest = url[Scheme.Length..];
        rest = rest.EndsWith('/') ? rest[..^1] : rest;
        if (rest.AsSpan().ContainsAny('/', '?', '#'))
        {
            reason = "an address to listen on has no path";
            return false;
        }

        return TrySplit(rest, out var host, out var port, ref reason) && TryAdd(host, port, addresses, ref reason);
    }

    private static bool TryParseLines(string rest, List<ListenAddress> addresses, ref string reason)
    {
        var slash = rest.IndexOf('/');
        var path = slash < 0 || slash == rest.Length - 1 ? "" : rest[slash..];
        rest = slash < 0 ? rest : rest[..slash];
        if (path.AsSpan().ContainsAny('?', '#'))
        {
            reason = "behind the port there is the path of a hub, or nothing";
            return false;
        }

        var parsed = new List<ListenAddress>();
        if (rest.LastIndexOf(':') <= rest.LastIndexOf(']'))
        {
            reason = "tcp:// has no port of its own: write tcp://HOST:PORT";
            return false;
        }

        if (!TrySplit(rest, out var host, out var port, ref reason) || !TryAdd(host, port, parsed, ref reason))
        {
            return false;
        }

        foreach (var address in parsed)
        {
            address.IsLines = true;
            address.HubPath = path;
            addresses.Add(address);
        }

        return true;
    }

    private static bool TrySplit(string authority, out string host, out int port, ref string reason)
    {
        var colon = authority.LastIndexOf(':');
        var hasPort = colon > authority.LastIndexOf(']');
        host = hasPort ? authority[..colon] : authority;
        port = DefaultPort;
        if (!hasPort)
        {
            return host.Length > 0;
        }

        if (!int.TryParse(authority[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out port) || port > IPEndPoint.MaxPort)
        {
            reason = "the port is a number from 0 to 65535";
            return false;
        }

        return host.Length > 0;
    }

    private static bool TryAdd(string host, int port, List<ListenAddress> addresses, ref string reason)
    {
        switch (host.ToLowerInvariant())
        {
            case "localhost" when port == 0:
                reason = "localhost is two addresses, which cannot share a free port; write 127.0.0.1:0";
                return false;
            case "localhost":
                addresses.Add(new(new(IPAddress.Loopback, port), "localhost"));
                addresses.Add(new(new(IPAddress.IPv6Loopback, port), "localhost") { IsOptional = true });
                return true;
            case "*" or "+":
                addresses.Add(new(new(IPAddress.IPv6Any, port), "*") { IsDual = true });
                return true;
        }

        // "127.1" and "2130706433" are addresses to IPAddress.Parse, and typing errors to everybody else.
        var isBracketed = host.StartsWith('[') && host.EndsWith(']');
        if (!IPAddress.TryParse(isBracketed ? host[1..^1] : host, out var address)
            || isBracketed != host.Contains(':')
            || (!isBracketed && address.ToString() != host))
        {
            reason = "the host is an IPv4 address, an IPv6 address in brackets, localhost or *";
            return false;
        }

        if (address.IsIPv6LinkLocal && address.ScopeId == 0)
        {
            reason = "a link-local address needs its zone, as in [fe80::1%2]";
            return false;
        }

        addresses.Add(new(new(address, port), host));
        return true;
    }
}
