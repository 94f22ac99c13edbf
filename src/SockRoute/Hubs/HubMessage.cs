using System.ComponentModel;
using System.Text.Json;
using SockRoute.Hubs;

namespace SockRoute;

/// <summary>A message as it came: its type, and its data as JSON that nothing has read yet. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct HubMessage
{
    private readonly ReadOnlySpan<byte> _data;

    internal HubMessage(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Type = type;
        _data = data;
    }

    /// <summary>The type.</summary>
    public ReadOnlySpan<byte> Type { get; }

    /// <summary>The data of the message; a message without data is null.</summary>
    /// <typeparam name="T">What the handler takes.</typeparam>
    /// <param name="read">Reads it.</param>
    public T Read<T>(JsonRead<T?> read)
    {
        var data = _data.IsEmpty ? "null"u8 : _data;
        var reader = new Utf8JsonReader(data, new() { MaxDepth = JsonInput.MaxDepth });
        try
        {
            reader.Read();
            return read(ref reader) ?? throw new MessageDataException("the message has no data");
        }
        catch (JsonException exception)
        {
            throw MessageDataException.Of(data, exception, reader.TokenStartIndex);
        }
    }
}
