using System.Text;
using System.Text.Json;
using SockRoute.Hubs;

namespace SockRoute;

/// <summary>A message that a server sent: of a type, with data, or plain text.</summary>
public sealed class ReceivedMessage
{
    private readonly byte[] _bytes;
    private string? _text;

    internal ReceivedMessage(byte[] bytes)
    {
        _bytes = bytes;
        if (bytes.AsSpan().TrimStart(" \t"u8).StartsWith("{"u8) && Envelope.TryRead(bytes, out var message, out _))
        {
            Type = Encoding.UTF8.GetString(message.Type);
        }
    }

    /// <summary>
    /// Its type, as in <c>{"type":"said","data":{…}}</c>, which is <c>error</c> where the server refuses a message; <see
    /// langword="null"/> for plain text.
    /// </summary>
    public string? Type { get; }

    /// <summary>The whole text of it, that of a typed message in JSON.</summary>
    public string Text => _text ??= Encoding.UTF8.GetString(_bytes);

    /// <summary>Whether it is a message of a type; its data may still be wrong.</summary>
    /// <typeparam name="T">The type.</typeparam>
    public bool Is<[MessageIn] T>() => Type == MessageContract.TypeOf<T>();

    /// <summary>Reads its data.</summary>
    /// <typeparam name="T">The type of the message.</typeparam>
    /// <exception cref="InvalidOperationException">It is of another type, or plain text; see <see cref="Is"/>.</exception>
    /// <exception cref="JsonException">Its data is not what the type has; the message says where.</exception>
    public T Read<[MessageIn] T>()
    {
        var read = MessageContract.ReaderOf<T>();
        if (!Is<T>())
        {
            throw new InvalidOperationException(
                $"The message is not of type '{MessageContract.TypeOf<T>()}': it is {(Type is null ? "plain text" : $"of type '{Type}'")}.");
        }

        Envelope.TryRead(_bytes, out var message, out _);
        try
        {
            return message.Read(read);
        }
        catch (MessageDataException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <summary>The whole text.</summary>
    public override string ToString() => Text;
}
