using System.Buffers.Text;
using System.Text.Json;

namespace SockRoute;

// The Web defaults read a number also as text, "12".
public static partial class JsonInput
{
    /// <summary>Reads a number.</summary>
    /// <param name="reader">Where from.</param>
    /// <exception cref="JsonException">It is none, or outside of the type's range.</exception>
    public static sbyte ReadSByte(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return ReadStrictSByte(ref reader);
        }

        var text = Text(ref reader, "a whole number from -128 to 127");
        return Utf8Parser.TryParse(text, out sbyte value, out var length) && length == text.Length
            ? value
            : throw Refusal("a whole number from -128 to 127");
    }

    /// <inheritdoc cref="ReadSByte"/>
    public static byte ReadByte(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return ReadStrictByte(ref reader);
        }

        var text = Text(ref reader, "a whole number from 0 to 255");
        return Utf8Parser.TryParse(text, out byte value, out var length) && length == text.Length
            ? value
            : throw Refusal("a whole number from 0 to 255");
    }

    /// <inheritdoc cref="ReadSByte"/>
    public static short ReadInt16(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return ReadStrictInt16(ref reader);
        }

        var text = Text(ref reader, "a whole number from -32768 to 32767");
        return Utf8Parser.TryParse(text, out short value, out var length) && length == text.Length
            ? value
            : throw Refusal("a whole number from -32768 to 32767");
    }

    /// <inheritdoc cref="ReadSByte"/>
    public static ushort ReadUInt16(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return ReadStrictUInt16(ref reader);
        }

        var text = Text(ref reader, "a whole number from 0 to 65535");
        return Utf8Parser.TryParse(text, out ushort value, out var length) && length == text.Length
            ? value
            : throw Refusal("a whole number from 0 to 65535");
    }

    /// <inheritdoc cref="ReadSByte"/>
    public static int ReadInt32(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return ReadStrictInt32(ref reader);
        }

        var text = Text(ref reader, "a whole number from -2147483648 to 2147483647");
        return Utf8Parser.TryParse(text, out int value, out var length) && length == text.Length
            ? value
            : throw Refusal("a whole number from -2147483648 to 2147483647");
    }

    /// <inheritdoc cref="ReadSByte"/>
    public static uint ReadUInt32(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return ReadStrictUInt32(ref reader);
        }

        var text = Text(ref reader, "a whole number from 0 to 4294967295");
        return Utf8Parser.TryParse(text, out uint value, out var length) && length == text.Length
            ? value
            : throw Refusal("a whole number from 0 to 4294967295");
    }

    /// <inheritdoc cref="ReadSByte"/>
    public static long ReadInt64(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return ReadStrictInt64(ref reader);
        }

        var text = Text(ref reader, "a whole number of 64 bits");
        return Utf8Parser.TryParse(text, out long value, out var length) && length == text.Length
            ? value
            : throw Refusal("a whole number of 64 bits");
    }

    /// <inheritdoc cref="ReadSByte"/>
    public static ulong ReadUInt64(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return ReadStrictUInt64(ref reader);
        }

        var text = Text(ref reader, "a whole number of 64 bits, not negative");
        return Utf8Parser.TryParse(text, out ulong value, out var length) && length == text.Length
            ? value
            : throw Refusal("a whole number of 64 bits, not negative");
    }

    /// <inheritdoc cref="ReadSByte"/>
    public static float ReadSingle(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return ReadStrictSingle(ref reader);
        }

        var text = Text(ref reader, "a number");
        return Utf8Parser.TryParse(text, out float value, out var length) && length == text.Length && float.IsFinite(value)
            ? value
            : throw Refusal("a number");
    }

    /// <inheritdoc cref="ReadSByte"/>
    public static double ReadDouble(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return ReadStrictDouble(ref reader);
        }

        var text = Text(ref reader, "a number");
        return Utf8Parser.TryParse(text, out double value, out var length) && length == text.Length && double.IsFinite(value)
            ? value
            : throw Refusal("a number");
    }

    /// <inheritdoc cref="ReadSByte"/>
    public static decimal ReadDecimal(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return ReadStrictDecimal(ref reader);
        }

        var text = Text(ref reader, "a decimal number of at most 28 digits");
        return Utf8Parser.TryParse(text, out decimal value, out var length) && length == text.Length
            ? value
            : throw Refusal("a decimal number of at most 28 digits");
    }
}
