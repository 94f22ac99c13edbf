using System.Buffers.Text;
using System.Text.Json;

namespace SockRoute;

// What [JsonNumberHandling] asks for.
public static partial class JsonOutput
{
    /// <summary>Writes a number as text.</summary>
    /// <inheritdoc cref="Write(Utf8JsonWriter, string?)"/>
    public static void WriteAsString(Utf8JsonWriter writer, long value)
    {
        Span<byte> text = stackalloc byte[20];
        Utf8Formatter.TryFormat(value, text, out var length);
        writer.WriteStringValue(text[..length]);
    }

    /// <inheritdoc cref="WriteAsString(Utf8JsonWriter, long)"/>
    public static void WriteAsString(Utf8JsonWriter writer, ulong value)
    {
        Span<byte> text = stackalloc byte[20];
        Utf8Formatter.TryFormat(value, text, out var length);
        writer.WriteStringValue(text[..length]);
    }

    /// <inheritdoc cref="WriteAsString(Utf8JsonWriter, long)"/>
    public static void WriteAsString(Utf8JsonWriter writer, float value)
    {
        Span<byte> text = stackalloc byte[130];
        Utf8Formatter.TryFormat(value, text[1..], out var length);
        WriteQuoted(writer, text[..(length + 2)]);
    }

    /// <inheritdoc cref="WriteAsString(Utf8JsonWriter, long)"/>
    public static void WriteAsString(Utf8JsonWriter writer, double value)
    {
        Span<byte> text = stackalloc byte[130];
        Utf8Formatter.TryFormat(value, text[1..], out var length);
        WriteQuoted(writer, text[..(length + 2)]);
    }

    /// <inheritdoc cref="WriteAsString(Utf8JsonWriter, long)"/>
    public static void WriteAsString(Utf8JsonWriter writer, decimal value)
    {
        Span<byte> text = stackalloc byte[34];
        Utf8Formatter.TryFormat(value, text[1..], out var length);
        WriteQuoted(writer, text[..(length + 2)]);
    }

    /// <summary>Writes a number, or the name of what is none: <c>NaN</c>, <c>Infinity</c>, <c>-Infinity</c>.</summary>
    /// <inheritdoc cref="Write(Utf8JsonWriter, string?)"/>
    public static void WriteOrName(Utf8JsonWriter writer, float value)
    {
        if (float.IsFinite(value))
        {
            writer.WriteNumberValue(value);
            return;
        }

        WriteAsString(writer, value);
    }

    /// <inheritdoc cref="WriteOrName(Utf8JsonWriter, float)"/>
    public static void WriteOrName(Utf8JsonWriter writer, double value)
    {
        if (double.IsFinite(value))
        {
            writer.WriteNumberValue(value);
            return;
        }

        WriteAsString(writer, value);
    }

    // As it is: the '+' of an exponent is not escaped there.
    private static void WriteQuoted(Utf8JsonWriter writer, Span<byte> text)
    {
        text[0] = (byte)'"';
        text[^1] = (byte)'"';
        writer.WriteRawValue(text, skipInputValidation: true);
    }
}
