using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;

namespace SockRoute;

// What [JsonNumberHandling] asks for.
public static partial class JsonOutput
{
    private const int LongestNumber = 128;

    /// <summary>Writes a number as text.</summary>
    /// <inheritdoc cref="Write(Utf8JsonWriter, string?)"/>
    public static void WriteAsString(Utf8JsonWriter writer, byte value) => WriteText(writer, value, "");

    /// <inheritdoc cref="WriteAsString(Utf8JsonWriter, byte)"/>
    public static void WriteAsString(Utf8JsonWriter writer, sbyte value) => WriteText(writer, value, "");

    /// <inheritdoc cref="WriteAsString(Utf8JsonWriter, byte)"/>
    public static void WriteAsString(Utf8JsonWriter writer, ushort value) => WriteText(writer, value, "");

    /// <inheritdoc cref="WriteAsString(Utf8JsonWriter, byte)"/>
    public static void WriteAsString(Utf8JsonWriter writer, uint value) => WriteText(writer, value, "");

    /// <inheritdoc cref="WriteAsString(Utf8JsonWriter, byte)"/>
    public static void WriteAsString(Utf8JsonWriter writer, long value) => WriteText(writer, value, "");

    /// <inheritdoc cref="WriteAsString(Utf8JsonWriter, byte)"/>
    public static void WriteAsString(Utf8JsonWriter writer, ulong value) => WriteText(writer, value, "");

    /// <inheritdoc cref="WriteAsString(Utf8JsonWriter, byte)"/>
    public static void WriteAsString(Utf8JsonWriter writer, Int128 value) => WriteText(writer, value, "");

    /// <inheritdoc cref="WriteAsString(Utf8JsonWriter, byte)"/>
    public static void WriteAsString(Utf8JsonWriter writer, UInt128 value) => WriteText(writer, value, "");

    /// <inheritdoc cref="WriteAsString(Utf8JsonWriter, byte)"/>
    public static void WriteAsString(Utf8JsonWriter writer, Half value) => WriteQuoted(writer, value);

    /// <inheritdoc cref="WriteAsString(Utf8JsonWriter, byte)"/>
    public static void WriteAsString(Utf8JsonWriter writer, float value)
    {
        Span<byte> text = stackalloc byte[LongestNumber + 2];
        Utf8Formatter.TryFormat(value, text[1..], out var length);
        WriteQuoted(writer, text[..(length + 2)]);
    }

    /// <inheritdoc cref="WriteAsString(Utf8JsonWriter, byte)"/>
    public static void WriteAsString(Utf8JsonWriter writer, double value)
    {
        Span<byte> text = stackalloc byte[LongestNumber + 2];
        Utf8Formatter.TryFormat(value, text[1..], out var length);
        WriteQuoted(writer, text[..(length + 2)]);
    }

    /// <inheritdoc cref="WriteAsString(Utf8JsonWriter, byte)"/>
    public static void WriteAsString(Utf8JsonWriter writer, decimal value) => WriteQuoted(writer, value);

    /// <summary>Writes a number, or the name of what is none: <c>NaN</c>, <c>Infinity</c>, <c>-Infinity</c>.</summary>
    /// <inheritdoc cref="Write(Utf8JsonWriter, string?)"/>
    public static void WriteOrName(Utf8JsonWriter writer, Half value)
    {
        if (Half.IsFinite(value))
        {
            Write(writer, value);
            return;
        }

        WriteAsString(writer, value);
    }

    /// <inheritdoc cref="WriteOrName(Utf8JsonWriter, Half)"/>
    public static void WriteOrName(Utf8JsonWriter writer, float value)
    {
        if (float.IsFinite(value))
        {
            writer.WriteNumberValue(value);
            return;
        }

        WriteAsString(writer, value);
    }

    /// <inheritdoc cref="WriteOrName(Utf8JsonWriter, Half)"/>
    public static void WriteOrName(Utf8JsonWriter writer, double value)
    {
        if (double.IsFinite(value))
        {
            writer.WriteNumberValue(value);
            return;
        }

        WriteAsString(writer, value);
    }

    private static void WriteNumber<T>(Utf8JsonWriter writer, T value)
        where T : IUtf8SpanFormattable
    {
        Span<byte> text = stackalloc byte[LongestNumber];
        value.TryFormat(text, out var length, "", CultureInfo.InvariantCulture);
        writer.WriteRawValue(text[..length]);
    }

    private static void WriteQuoted<T>(Utf8JsonWriter writer, T value)
        where T : IUtf8SpanFormattable
    {
        Span<byte> text = stackalloc byte[LongestNumber + 2];
        value.TryFormat(text[1..], out var length, "", CultureInfo.InvariantCulture);
        WriteQuoted(writer, text[..(length + 2)]);
    }

    // As it is: the '+' of an exponent is not escaped there.
    private static void WriteQuoted(Utf8JsonWriter writer, Span<byte> text)
    {
        text[0] = (byte)'"';
        text[^1] = (byte)'"';
        writer.WriteRawValue(text, skipInputValidation: true);
    }
}
