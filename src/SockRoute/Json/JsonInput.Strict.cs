using System.Text.Json;
using SockRoute.Text;

namespace SockRoute;

// What [JsonNumberHandling] asks for, and the numbers of enums: never as text.
public static partial class JsonInput
{
    /// <summary>Reads a number that is not written as text.</summary>
    /// <param name="reader">Where from.</param>
    /// <exception cref="JsonException">It is none, or outside of the type's range.</exception>
    public static sbyte ReadStrictSByte(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetSByte(out var value)
            ? value
            : throw Refusal(ExpectedText.SByte);

    /// <inheritdoc cref="ReadStrictSByte"/>
    public static byte ReadStrictByte(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetByte(out var value)
            ? value
            : throw Refusal(ExpectedText.Byte);

    /// <inheritdoc cref="ReadStrictSByte"/>
    public static short ReadStrictInt16(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt16(out var value)
            ? value
            : throw Refusal(ExpectedText.Int16);

    /// <inheritdoc cref="ReadStrictSByte"/>
    public static ushort ReadStrictUInt16(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetUInt16(out var value)
            ? value
            : throw Refusal(ExpectedText.UInt16);

    /// <inheritdoc cref="ReadStrictSByte"/>
    public static int ReadStrictInt32(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var value)
            ? value
            : throw Refusal(ExpectedText.Int32);

    /// <inheritdoc cref="ReadStrictSByte"/>
    public static uint ReadStrictUInt32(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetUInt32(out var value)
            ? value
            : throw Refusal(ExpectedText.UInt32);

    /// <inheritdoc cref="ReadStrictSByte"/>
    public static long ReadStrictInt64(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var value)
            ? value
            : throw Refusal(ExpectedText.Int64);

    /// <inheritdoc cref="ReadStrictSByte"/>
    public static ulong ReadStrictUInt64(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetUInt64(out var value)
            ? value
            : throw Refusal(ExpectedText.UInt64);

    /// <inheritdoc cref="ReadStrictSByte"/>
    public static float ReadStrictSingle(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetSingle(out var value) && float.IsFinite(value)
            ? value
            : throw Refusal(ExpectedText.Number);

    /// <inheritdoc cref="ReadStrictSByte"/>
    public static double ReadStrictDouble(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var value) && double.IsFinite(value)
            ? value
            : throw Refusal(ExpectedText.Number);

    /// <inheritdoc cref="ReadStrictSByte"/>
    public static decimal ReadStrictDecimal(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var value)
            ? value
            : throw Refusal(ADecimal);

    /// <summary>Reads a number, also as text, or the name of what is none: <c>NaN</c>, <c>Infinity</c>, <c>-Infinity</c>.</summary>
    /// <param name="reader">Where from.</param>
    /// <exception cref="JsonException">It is neither.</exception>
    public static float ReadSingleOrName(ref Utf8JsonReader reader) =>
        TryReadName(ref reader, out var name) ? (float)name : ReadSingle(ref reader);

    /// <inheritdoc cref="ReadSingleOrName"/>
    public static double ReadDoubleOrName(ref Utf8JsonReader reader) =>
        TryReadName(ref reader, out var name) ? name : ReadDouble(ref reader);

    /// <summary>Reads a number, or the name of what is none: <c>NaN</c>, <c>Infinity</c>, <c>-Infinity</c>.</summary>
    /// <param name="reader">Where from.</param>
    /// <exception cref="JsonException">It is neither.</exception>
    public static float ReadSingleOrOnlyName(ref Utf8JsonReader reader) =>
        TryReadName(ref reader, out var name) ? (float)name : ReadStrictSingle(ref reader);

    /// <inheritdoc cref="ReadSingleOrOnlyName"/>
    public static double ReadDoubleOrOnlyName(ref Utf8JsonReader reader) =>
        TryReadName(ref reader, out var name) ? name : ReadStrictDouble(ref reader);

    private static bool TryReadName(ref Utf8JsonReader reader, out double value)
    {
        // With escapes it may be no text at all, which makes the reader throw when it compares.
        value = reader.TokenType != JsonTokenType.String ? 0
            : reader.ValueIsEscaped ? NumberOfName(Decode(ref reader))
            : reader.ValueTextEquals("NaN"u8) ? double.NaN
            : reader.ValueTextEquals("Infinity"u8) ? double.PositiveInfinity
            : reader.ValueTextEquals("-Infinity"u8) ? double.NegativeInfinity
            : 0;
        return value != 0;
    }

    private static double NumberOfName(string name) => name switch
    {
        "NaN" => double.NaN,
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => 0,
    };
}
