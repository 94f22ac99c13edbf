using System.Text.Json;

namespace SockRoute.Json;

/// <summary>What is wrong with a text of JSON, and where.</summary>
internal readonly struct JsonMistake
{
    private JsonMistake(JsonPlace place, string expected)
    {
        Place = place;
        Expected = expected;
    }

    public JsonPlace Place { get; }

    /// <summary>What was expected there.</summary>
    public string Expected { get; }

    /// <summary>Whether the text is no JSON from there on.</summary>
    public bool IsMalformed { get; private init; }

    /// <summary>Whether it is the value at which reading ended.</summary>
    public bool IsValue { get; private init; }

    /// <summary>Finds out.</summary>
    /// <param name="json">The text.</param>
    /// <param name="exception">What reading it threw.</param>
    /// <param name="offset">The number of the byte at which reading ended.</param>
    public static JsonMistake Of(ReadOnlySpan<byte> json, JsonException exception, long offset)
    {
        // Only the reader itself tells lines: then the text is no JSON.
        if (exception is { LineNumber: { } line, BytePositionInLine: { } inLine })
        {
            var place = JsonPlace.Of(json, JsonPlace.OffsetOf(json, line, inLine));
            return place.IsTooDeep
                ? new(place, $"at most {JsonInput.MaxDepth} objects and arrays within each other")
                : new(place, "JSON (RFC 8259)") { IsMalformed = true };
        }

        return exception is JsonRefusalException { Offset: var elsewhere }
            ? new(JsonPlace.Of(json, elsewhere), exception.Message)
            : new(JsonPlace.Of(json, offset), exception.Message) { IsValue = true };
    }
}
