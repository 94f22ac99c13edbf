using SockRoute.Text;

namespace SockRoute.Client;

/// <summary>Refuses options that cannot be meant, or that would have no effect.</summary>
internal static class OptionsCheck
{
    private const int LargestMessage = 1 << 30;

    private static readonly TimeSpan MaxWait = TimeSpan.FromDays(24);
    private static readonly TimeSpan MinWait = TimeSpan.FromMilliseconds(10);

    // What the handshake itself says, RFC 6455 4.1.
    private static readonly string[] Reserved = ["Host", "Upgrade", "Connection", "Content-Length", "Transfer-Encoding"];

    /// <exception cref="ArgumentException">An option is wrong; the message says which.</exception>
    public static void Check(MessageClientOptions options, ServerAddress address)
    {
        if (options.MaxMessageSize is < 1 or > LargestMessage)
        {
            throw Mistake($"MaxMessageSize is from 1 to {LargestMessage}");
        }

        Wait(nameof(options.PingInterval), options.PingInterval);
        Wait(nameof(options.PingTimeout), options.PingTimeout);
        Wait(nameof(options.ConnectTimeout), options.ConnectTimeout);
        if (address.IsTls && options.Tls is null)
        {
            throw Mistake($"'{address}' needs TLS: call options.UseTls()");
        }

        if (!address.IsWebSocket && options.Headers.Count + options.Subprotocols.Count > 0)
        {
            throw Mistake("Headers and Subprotocols are of WebSockets; lines of TCP have none");
        }

        foreach (var protocol in options.Subprotocols)
        {
            Token("A subprotocol", protocol);
        }

        foreach (var (name, value) in options.Headers)
        {
            Header(name, value);
        }
    }

    private static void Header(string name, string value)
    {
        Token("The name of a header", name);
        if (Reserved.Contains(name, StringComparer.OrdinalIgnoreCase)
            || name.StartsWith("Sec-WebSocket-", StringComparison.OrdinalIgnoreCase))
        {
            throw Mistake($"The header {name} is the handshake's own");
        }

        // The value may be a secret, so it is not told.
        if (value is null || value.AsSpan().ContainsAnyExcept(ByteSets.FieldValueChars))
        {
            throw Mistake($"The value of the header {name} is not of ASCII characters that can be printed");
        }
    }

    private static void Token(string what, string text)
    {
        if (string.IsNullOrEmpty(text) || text.AsSpan().ContainsAnyExcept(ByteSets.TokenChars))
        {
            throw Mistake($"{what} is of letters, digits and some signs, and '{text}' is not (RFC 9110 5.6.2)");
        }
    }

    private static void Wait(string name, TimeSpan value)
    {
        if (value < MinWait || value > MaxWait)
        {
            throw Mistake($"{name} is from 10 milliseconds to 24 days");
        }
    }

    private static ArgumentException Mistake(string text) => new(text + ".");
}
