using System.Buffers.Text;
using System.Numerics;
using System.Text.Json;
using SockRoute.Text;

namespace SockRoute;

// The Web defaults read a number also as text, "12".
public static partial class JsonInput
{
    private const string ADecimal = "a decimal number of at most 28 digits";

    // What Utf8Parser has for each type.
    private delegate bool NumberParser<T>(ReadOnlySpan<byte> text, out T value, out int length, char format);

    /// <summary>Reads a number.</summary>
    /// <param name="reader">Where from.</param>
    /// <exception cref="JsonException">It is none, or outside of the type's range.</exception>
    public static sbyte ReadSByte(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number
        ? ReadStrictSByte(ref reader)
        : Quoted<sbyte>(ref reader, Utf8Parser.TryParse, ExpectedText.SByte);

    /// <inheritdoc cref="ReadSByte"/>
    public static byte ReadByte(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number
        ? ReadStrictByte(ref reader)
        : Quoted<byte>(ref reader, Utf8Parser.TryParse, ExpectedText.Byte);

    /// <inheritdoc cref="ReadSByte"/>
    public static short ReadInt16(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number
        ? ReadStrictInt16(ref reader)
        : Quoted<short>(ref reader, Utf8Parser.TryParse, ExpectedText.Int16);

    /// <inheritdoc cref="ReadSByte"/>
    public static ushort ReadUInt16(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number
        ? ReadStrictUInt16(ref reader)
        : Quoted<ushort>(ref reader, Utf8Parser.TryParse, ExpectedText.UInt16);

    /// <inheritdoc cref="ReadSByte"/>
    public static int ReadInt32(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number
        ? ReadStrictInt32(ref reader)
        : Quoted<int>(ref reader, Utf8Parser.TryParse, ExpectedText.Int32);

    /// <inheritdoc cref="ReadSByte"/>
    public static uint ReadUInt32(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number
        ? ReadStrictUInt32(ref reader)
        : Quoted<uint>(ref reader, Utf8Parser.TryParse, ExpectedText.UInt32);

    /// <inheritdoc cref="ReadSByte"/>
    public static long ReadInt64(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number
        ? ReadStrictInt64(ref reader)
        : Quoted<long>(ref reader, Utf8Parser.TryParse, ExpectedText.Int64);

    /// <inheritdoc cref="ReadSByte"/>
    public static ulong ReadUInt64(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number
        ? ReadStrictUInt64(ref reader)
        : Quoted<ulong>(ref reader, Utf8Parser.TryParse, ExpectedText.UInt64);

    /// <inheritdoc cref="ReadSByte"/>
    public static float ReadSingle(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number
        ? ReadStrictSingle(ref reader)
        : Quoted<float>(ref reader, Utf8Parser.TryParse, ExpectedText.Number);

    /// <inheritdoc cref="ReadSByte"/>
    public static double ReadDouble(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number
        ? ReadStrictDouble(ref reader)
        : Quoted<double>(ref reader, Utf8Parser.TryParse, ExpectedText.Number);

    /// <inheritdoc cref="ReadSByte"/>
    public static decimal ReadDecimal(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number
        ? ReadStrictDecimal(ref reader)
        : Quoted<decimal>(ref reader, Utf8Parser.TryParse, ADecimal);

    // Utf8Parser knows the names of what is no number, too.
    private static T Quoted<T>(ref Utf8JsonReader reader, NumberParser<T> parse, string expected)
        where T : struct, INumberBase<T>
    {
        var text = Text(ref reader, expected);
        return parse(text, out var value, out var length, default) && length == text.Length && T.IsFinite(value)
            ? value
            : throw Refusal(expected);
    }
}
