using System.Text.Json;
using SockRoute.Json;

namespace SockRoute.Hubs;

/// <summary>The data of a message is not what its handler takes. The text is for the peer that sent it.</summary>
internal sealed class MessageDataException(string text) : Exception(text)
{
    public static MessageDataException Of(ReadOnlySpan<byte> data, JsonException exception, long offset) =>
        new(Describe("the data of the message", data, exception, offset));

    /// <summary>Says where a text of JSON is not what was expected.</summary>
    public static string Describe(string what, ReadOnlySpan<byte> data, JsonException exception, long offset)
    {
        var mistake = JsonMistake.Of(data, exception, offset);
        var place = mistake.Place;
        return $"{what} at {place.Path}, line {place.Line}, column {place.Column}: expected {mistake.Expected}";
    }
}
