using System.Buffers;
using System.Text;
using SockRoute.Json;
using SockRoute.WebSockets;

namespace SockRoute.Hubs;

/// <summary>
/// One message on its way to any number of peers: written once in each form that one of them takes, and the same bytes for
/// all. Used by one thread.
/// </summary>
internal abstract class Outgoing
{
    private byte[]? _frame;
    private byte[]? _line;
    private byte[]? _plainLine;

    /// <summary>The frame for a WebSocket.</summary>
    public ReadOnlyMemory<byte> Frame => _frame ??= FrameWriter.Text(Json);

    /// <summary>The line for a peer that takes messages.</summary>
    public ReadOnlyMemory<byte> Line => _line ??= [.. Json, (byte)'\n'];

    /// <summary>The line for a peer that takes plain text.</summary>
    public ReadOnlyMemory<byte> PlainLine => _plainLine ??= Text is { } text ? LineOf(text) : _line ??= [.. Json, (byte)'\n'];

    /// <summary>The message as a WebSocket gets it, and a line but for its end.</summary>
    protected abstract ReadOnlySpan<byte> Json { get; }

    /// <summary>The message as plain text, or null: it has no such form.</summary>
    protected abstract string? Text { get; }

    public static Outgoing OfText(string text) => new PlainOutgoing(text);

    public static Outgoing Of<T>(T message) => new MessageOutgoing<T>(message);

    /// <summary>Of the one type of message that the framework itself sends.</summary>
    public static Outgoing OfError(HubError error) => new ErrorOutgoing(error);

    // What ends a line within the text would make two messages of one.
    private static byte[] LineOf(string text) =>
        Encoding.UTF8.GetBytes((text.AsSpan().ContainsAny('\r', '\n') ? text.ReplaceLineEndings(" ") : text) + "\n");

    private sealed class PlainOutgoing(string text) : Outgoing
    {
        private readonly byte[] _bytes = Encoding.UTF8.GetBytes(text);

        protected override ReadOnlySpan<byte> Json => _bytes;

        protected override string Text => text;
    }

    private sealed class ErrorOutgoing(HubError error) : Outgoing
    {
        private readonly byte[] _json = Write(error);

        protected override ReadOnlySpan<byte> Json => _json;

        protected override string Text => error.ToText();

        private static byte[] Write(HubError error)
        {
            var output = new ArrayBufferWriter<byte>(256);
            var writer = SpareJsonWriter.Take(output);
            writer.WriteStartObject();
            writer.WriteString("type"u8, "error"u8);
            writer.WriteStartObject("data"u8);
            writer.WriteString("code"u8, error.Code);
            writer.WriteString("message"u8, error.Message);
            writer.WriteString("type"u8, error.Type);
            writer.WriteEndObject();
            writer.WriteEndObject();
            SpareJsonWriter.Return(writer);
            return output.WrittenSpan.ToArray();
        }
    }

    private sealed class MessageOutgoing<T>(T message) : Outgoing
    {
        private readonly byte[] _json = Write(message);
        private readonly string? _text = (message as ITextMessage)?.ToText();

        protected override ReadOnlySpan<byte> Json => _json;

        // Made before any peer is looked at: it is user code.
        protected override string? Text => _text;

        private static byte[] Write(T message)
        {
            if (message is null)
            {
                throw new ArgumentNullException(nameof(message), "A message that is sent is not null.");
            }

            var output = new ArrayBufferWriter<byte>(256);
            var writer = SpareJsonWriter.Take(output);
            writer.WriteStartObject();
            writer.WriteString("type"u8, MessageContract.TypeOf<T>());
            writer.WritePropertyName("data"u8);
            MessageContract.WriterOf<T>()(writer, message);
            writer.WriteEndObject();
            SpareJsonWriter.Return(writer);
            return output.WrittenSpan.ToArray();
        }
    }
}
