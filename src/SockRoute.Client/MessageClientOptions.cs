using System.Net.Security;
using SockRoute.Client;

namespace SockRoute;

/// <summary>How a <see cref="MessageClient"/> connects. Read when it does; a change afterwards has no effect.</summary>
public sealed class MessageClientOptions
{
    /// <summary>
    /// The subprotocols that the client speaks (RFC 6455 1.9), the favourite first; <see cref="MessageClient.Subprotocol"/> is the
    /// one that the server chose. Default: none. Not for TCP.
    /// </summary>
    public IList<string> Subprotocols { get; private set; } = new List<string>();

    /// <summary>
    /// Header fields of the upgrade request, such as <c>Authorization</c>, <c>Cookie</c> or <c>Origin</c>. Default: none. Not for
    /// TCP.
    /// </summary>
    public IDictionary<string, string> Headers { get; private set; } =
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The largest message that is received, in bytes; one that is larger ends the connection. Default: 1048576 (1 MiB).</summary>
    public int MaxMessageSize { get; set; } = 1024 * 1024;

    /// <summary>
    /// After how long a WebSocket on which the client waits in vain is sent a ping (RFC 6455 5.5.2). Default: 30 seconds.
    /// </summary>
    public TimeSpan PingInterval { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long an answer to a ping may take, until the connection is taken for lost. Default: 20 seconds.</summary>
    public TimeSpan PingTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>
    /// How long connecting may take, with the handshakes of TLS and of the WebSocket; looking up the host's name is not counted.
    /// Default: 10 seconds.
    /// </summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Whether the client connects again when the connection ends, unless the server closes it with 1000 or 1008 (RFC 6455 7.4.1):
    /// after a quarter of a second, and after twice as long each time, up to 30 seconds, each a quarter more or less. What is
    /// sent meanwhile is refused. Default: <see langword="false"/>.
    /// </summary>
    public bool Reconnects { get; set; }

    /// <summary>
    /// The name that the server's certificate has to be for. Default: <see langword="null"/>, the host of the URL.
    /// </summary>
    public string? TlsHostName { get; set; }

    internal Func<Stream, ServerAddress, Stream>? Tls { get; private set; }

    /// <summary>
    /// Allows <c>wss://</c> and <c>tls://</c>. The server's certificate has to be trusted by the system. An application that never
    /// calls this has no TLS in its executable.
    /// </summary>
    public void UseTls() => Tls = (stream, address) => TlsUpgrade.Open(stream, address, TlsHostName, null);

    /// <summary>Allows <c>wss://</c> and <c>tls://</c> to servers whose certificates the application itself looks at.</summary>
    /// <param name="check">
    /// Whether a certificate is good; it is told what the system finds wrong with it. To answer with true always is to speak with
    /// anybody.
    /// </param>
    public void UseTls(RemoteCertificateValidationCallback check)
    {
        ArgumentNullException.ThrowIfNull(check);
        Tls = (stream, address) => TlsUpgrade.Open(stream, address, TlsHostName, check);
    }

    internal MessageClientOptions Copy()
    {
        var copy = (MessageClientOptions)MemberwiseClone();
        copy.Subprotocols = [.. Subprotocols];
        copy.Headers = new Dictionary<string, string>(Headers, StringComparer.OrdinalIgnoreCase);
        return copy;
    }
}
