namespace SockRoute.Client;

/// <summary>Where a server is, and what it speaks: the URL of a client.</summary>
internal sealed class ServerAddress
{
    private ServerAddress(Uri url, bool isWebSocket, bool isTls)
    {
        Url = url;
        IsWebSocket = isWebSocket;
        IsTls = isTls;
    }

    public Uri Url { get; }

    public bool IsWebSocket { get; }

    public bool IsTls { get; }

    /// <summary>The host, of an IPv6 address without brackets.</summary>
    public string Host => Url.IdnHost;

    public int Port => Url.Port;

    /// <exception cref="ArgumentException">It is no URL that a client can connect to; the message says why.</exception>
    public static ServerAddress Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url)
            || url.Scheme is not ("ws" or "wss" or "tcp" or "tls")
            || url.Host.Length == 0)
        {
            throw Mistake(text, "expected ws://HOST:PORT/path or tcp://HOST:PORT, or wss:// or tls:// in their place");
        }

        var isWebSocket = url.Scheme is "ws" or "wss";
        if (url.Fragment.Length > 0 || url.UserInfo.Length > 0)
        {
            // RFC 6455 3.
            throw Mistake(text, "a name before '@' and a part after '#' are not sent; a header of the options can say who signs in");
        }

        if (url.Port is <= 0)
        {
            throw Mistake(text, "the port is missing");
        }

        if (!isWebSocket && url.PathAndQuery is not ("" or "/"))
        {
            throw Mistake(text, "the server decides which hub is behind a port of TCP, so there is no path");
        }

        return new(url, isWebSocket, url.Scheme is "wss" or "tls");
    }

    /// <summary>The URL as it was meant, for messages.</summary>
    public override string ToString() => IsWebSocket ? Url.AbsoluteUri : Url.AbsoluteUri.TrimEnd('/');

    private static ArgumentException Mistake(string text, string reason) =>
        new($"'{text}' is no URL of a server of messages: {reason}.");
}
