using System.Security.Cryptography;
using System.Text;
using SockRoute.WebSockets;

namespace SockRoute.Client;

/// <summary>The opening handshake of the client (RFC 6455 4.1).</summary>
internal sealed class Handshake(ServerAddress address, MessageClientOptions options)
{
    private const int LargestHead = 32 * 1024;
    private const int KeyBytes = 16;

    private readonly string _key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes));

    /// <summary>Shakes hands.</summary>
    /// <returns>The subprotocol that the server chose, or null.</returns>
    /// <exception cref="IOException">The server does not agree, or is none of WebSockets.</exception>
    public string? Perform(ServerConnection connection)
    {
        connection.Send(Encoding.ASCII.GetBytes(Request()));
        var end = 0;
        while ((end = connection.Input.IndexOf("\r\n\r\n"u8)) < 0)
        {
            if (connection.Input.Length >= LargestHead)
            {
                throw Refused($"its answer has more than {LargestHead} bytes of fields");
            }

            if (!connection.TryFill(LargestHead))
            {
                throw Refused("it closed the connection before it answered");
            }
        }

        var lines = Encoding.Latin1.GetString(connection.Input[..end]).Split("\r\n");
        connection.Consume(end + 4);
        return Check(lines);
    }

    private string Request()
    {
        var request = new StringBuilder($"GET {address.Url.PathAndQuery} HTTP/1.1\r\nHost: ").Append(HostField()).Append(
            $"\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: {_key}\r\nSec-WebSocket-Version: 13\r\n");
        if (options.Subprotocols.Count > 0)
        {
            request.Append("Sec-WebSocket-Protocol: ").AppendJoin(", ", options.Subprotocols).Append("\r\n");
        }

        foreach (var (name, value) in options.Headers)
        {
            request.Append(name).Append(": ").Append(value).Append("\r\n");
        }

        return request.Append("\r\n").ToString();
    }

    // RFC 6455 4.1: the port where it is not that of the scheme.
    private string HostField()
    {
        var host = address.Url.HostNameType == UriHostNameType.IPv6 ? $"[{address.Host}]" : address.Host;
        return address.Url.IsDefaultPort ? host : $"{host}:{address.Port}";
    }

    private string? Check(string[] lines)
    {
        var status = lines[0].Split(' ', 3);
        if (!status[0].StartsWith("HTTP/1.", StringComparison.Ordinal) || status.Length < 2 || status[1].Length != 3)
        {
            throw Refused("it is no server of HTTP");
        }

        if (status[1] != "101")
        {
            throw Refused("it answered " + string.Join(' ', status[1..]).Trim());
        }

        if (!"websocket".Equals(Find(lines, "Upgrade"), StringComparison.OrdinalIgnoreCase)
            || Find(lines, "Connection") is not { } connection
            || !connection.Split(',').Any(item => item.Trim().Equals("upgrade", StringComparison.OrdinalIgnoreCase)))
        {
            throw Refused("it answered 101, but does not upgrade to WebSocket");
        }

        if (Find(lines, "Sec-WebSocket-Accept") != AcceptKey.Of(_key))
        {
            throw Refused("it answered 101 with a wrong Sec-WebSocket-Accept");
        }

        if (!string.IsNullOrEmpty(Find(lines, "Sec-WebSocket-Extensions")))
        {
            throw Refused("it answered 101 with an extension that was not offered");
        }

        return Find(lines, "Sec-WebSocket-Protocol") is not { } protocol || options.Subprotocols.Contains(protocol)
            ? Find(lines, "Sec-WebSocket-Protocol")
            : throw Refused("it answered 101 with a subprotocol that was not offered");
    }

    /// <summary>The value of a field; several lines of it are one list (RFC 9110 5.3).</summary>
    private static string? Find(string[] lines, string name)
    {
        string? value = null;
        foreach (var line in lines.AsSpan(1))
        {
            if (line.Length > name.Length && line[name.Length] == ':' && line.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                var one = line[(name.Length + 1)..].Trim(' ', '\t');
                value = value is null ? one : value + ", " + one;
            }
        }

        return value;
    }

    private IOException Refused(string reason) => new($"{address} opened no WebSocket: {reason}.");
}
