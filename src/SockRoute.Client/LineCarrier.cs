using System.Text.Unicode;
using SockRoute.Hubs;
using SockRoute.Text;

namespace SockRoute.Client;

/// <summary>Messages over TCP: each is a line.</summary>
internal sealed class LineCarrier(ServerConnection connection, int maxMessage) : Carrier(connection)
{
    private const int LineEnd = 2;

    protected override int? LostCode => null;

    public override void Send(Outgoing message) => Connection.Send(message.Line.Span);

    public override void SendText(string text) => Connection.Send(Outgoing.OfText(text).PlainLine.Span);

    public override void Finish() => Connection.Finish([]);

    protected override byte[]? ReadNext()
    {
        if (LineScanner.TryRead(Connection.Input, out var line, out var consumed))
        {
            Connection.Consume(consumed);
            return Check(line);
        }

        if (Connection.Input.Length >= maxMessage + LineEnd)
        {
            return Fail($"a line is longer than {maxMessage} bytes");
        }

        if (!Connection.TryFill(maxMessage + LineEnd))
        {
            End(null, Connection.Input.IsEmpty ? null : new IOException("The connection ended within a line."));
        }

        return null;
    }

    private byte[]? Check(ReadOnlySpan<byte> line)
    {
        if (line.Length > maxMessage)
        {
            return Fail($"a line is longer than {maxMessage} bytes");
        }

        return Utf8.IsValid(line) ? line.ToArray() : Fail("a line is not UTF-8");
    }

    private byte[]? Fail(string fault)
    {
        End(null, new IOException($"The server sent no message: {fault}."));
        return null;
    }
}
