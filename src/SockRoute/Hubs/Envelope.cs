using System.Text.Json;

namespace SockRoute.Hubs;

/// <summary>Reads what is around the data of a message: <c>{"type":"say","data":{…}}</c>, in any order.</summary>
internal static class Envelope
{
    /// <summary>Reads one.</summary>
    /// <param name="json">The text.</param>
    /// <param name="message">The message, of which only the data may still be something else than JSON says.</param>
    /// <param name="mistake">What is wrong, for the peer that sent it.</param>
    public static bool TryRead(ReadOnlySpan<byte> json, out HubMessage message, out string mistake)
    {
        message = default;
        mistake = "expected JSON such as {\"type\":\"…\",\"data\":{…}}";
        if (!json.TrimStart(" \t\r\n"u8).StartsWith("{"u8))
        {
            return false;
        }

        ReadOnlySpan<byte> type = default;
        ReadOnlySpan<byte> data = default;
        var reader = new Utf8JsonReader(json, new() { MaxDepth = JsonInput.MaxDepth });
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("type"u8))
                {
                    reader.Read();
                    if (!type.IsEmpty || reader.TokenType != JsonTokenType.String || reader.ValueIsEscaped)
                    {
                        mistake = "expected one type, a text without escapes";
                        return false;
                    }

                    type = reader.ValueSpan;
                }
                else if (reader.ValueTextEquals("data"u8) && data.IsEmpty)
                {
                    reader.Read();
                    var start = (int)reader.TokenStartIndex;
                    reader.Skip();
                    data = json[start..(int)reader.BytesConsumed];
                }
                else
                {
                    mistake = "expected nothing besides one type and one data";
                    return false;
                }
            }

            // What follows is looked at by the reader: it refuses anything but white space.
            reader.Read();
        }
        catch (JsonException exception)
        {
            mistake = MessageDataException.Describe("the message", json, exception, reader.TokenStartIndex);
            return false;
        }

        message = new HubMessage(type, data);
        return !type.IsEmpty;
    }
}
