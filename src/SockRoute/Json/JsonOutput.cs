using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SockRoute;

/// <summary>
/// Writes values as <c>System.Text.Json</c> does with its Web defaults, without reflection. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonOutput
{
    /// <summary>Writes text, or null.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">What.</param>
    public static void Write(Utf8JsonWriter writer, string? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        CheckDepth(writer);
        writer.WriteStringValue(value);
    }

    /// <summary>Writes a number.</summary>
    /// <inheritdoc cref="Write(Utf8JsonWriter, string?)"/>
    public static void Write(Utf8JsonWriter writer, byte value) => writer.WriteNumberValue(value);

    /// <inheritdoc cref="Write(Utf8JsonWriter, byte)"/>
    public static void Write(Utf8JsonWriter writer, sbyte value) => writer.WriteNumberValue(value);

    /// <inheritdoc cref="Write(Utf8JsonWriter, byte)"/>
    public static void Write(Utf8JsonWriter writer, short value) => writer.WriteNumberValue(value);

    /// <inheritdoc cref="Write(Utf8JsonWriter, byte)"/>
    public static void Write(Utf8JsonWriter writer, ushort value) => writer.WriteNumberValue(value);

    /// <inheritdoc cref="Write(Utf8JsonWriter, byte)"/>
    public static void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    /// <inheritdoc cref="Write(Utf8JsonWriter, byte)"/>
    public static void Write(Utf8JsonWriter writer, uint value) => writer.WriteNumberValue(value);

    /// <inheritdoc cref="Write(Utf8JsonWriter, byte)"/>
    public static void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    /// <inheritdoc cref="Write(Utf8JsonWriter, byte)"/>
    public static void Write(Utf8JsonWriter writer, ulong value) => writer.WriteNumberValue(value);

    /// <inheritdoc cref="Write(Utf8JsonWriter, byte)"/>
    /// <exception cref="ArgumentException">The value is no number, or infinite.</exception>
    public static void Write(Utf8JsonWriter writer, float value) => writer.WriteNumberValue(value);

    /// <inheritdoc cref="Write(Utf8JsonWriter, float)"/>
    public static void Write(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);

    /// <inheritdoc cref="Write(Utf8JsonWriter, byte)"/>
    public static void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    /// <inheritdoc cref="Write(Utf8JsonWriter, byte)"/>
    public static void Write(Utf8JsonWriter writer, Int128 value) => WriteNumber(writer, value);

    /// <inheritdoc cref="Write(Utf8JsonWriter, byte)"/>
    public static void Write(Utf8JsonWriter writer, UInt128 value) => WriteNumber(writer, value);

    /// <inheritdoc cref="Write(Utf8JsonWriter, byte)"/>
    /// <exception cref="JsonException">The value is no number, or infinite.</exception>
    public static void Write(Utf8JsonWriter writer, Half value) => WriteNumber(writer, value);

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    /// <inheritdoc cref="Write(Utf8JsonWriter, string?)"/>
    public static void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    /// <summary>Writes a text of one character.</summary>
    /// <inheritdoc cref="Write(Utf8JsonWriter, string?)"/>
    public static void Write(Utf8JsonWriter writer, char value) =>
        writer.WriteStringValue(new ReadOnlySpan<char>(in value));

    /// <summary>Writes the text of a value.</summary>
    /// <inheritdoc cref="Write(Utf8JsonWriter, string?)"/>
    public static void Write(Utf8JsonWriter writer, Guid value) => writer.WriteStringValue(value);

    /// <inheritdoc cref="Write(Utf8JsonWriter, Guid)"/>
    public static void Write(Utf8JsonWriter writer, DateTime value) => writer.WriteStringValue(value);

    /// <inheritdoc cref="Write(Utf8JsonWriter, Guid)"/>
    public static void Write(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(value);

    /// <inheritdoc cref="Write(Utf8JsonWriter, Guid)"/>
    public static void Write(Utf8JsonWriter writer, DateOnly value) => WriteText(writer, value, "O");

    /// <inheritdoc cref="Write(Utf8JsonWriter, Guid)"/>
    public static void Write(Utf8JsonWriter writer, TimeOnly value) => Write(writer, value.ToTimeSpan());

    /// <inheritdoc cref="Write(Utf8JsonWriter, Guid)"/>
    public static void Write(Utf8JsonWriter writer, TimeSpan value) => WriteText(writer, value, "c");

    /// <summary>Writes the text of a value, or null.</summary>
    /// <inheritdoc cref="Write(Utf8JsonWriter, string?)"/>
    public static void Write(Utf8JsonWriter writer, Uri? value) => Write(writer, value?.OriginalString);

    /// <inheritdoc cref="Write(Utf8JsonWriter, Uri?)"/>
    public static void Write(Utf8JsonWriter writer, Version? value) => Write(writer, value?.ToString());

    /// <summary>Writes bytes in Base64, or null.</summary>
    /// <inheritdoc cref="Write(Utf8JsonWriter, string?)"/>
    public static void Write(Utf8JsonWriter writer, byte[]? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        CheckDepth(writer);
        writer.WriteBase64StringValue(value);
    }

    /// <summary>Writes bytes in Base64.</summary>
    /// <inheritdoc cref="Write(Utf8JsonWriter, string?)"/>
    public static void Write(Utf8JsonWriter writer, Memory<byte> value) =>
        writer.WriteBase64StringValue(value.Span);

    /// <inheritdoc cref="Write(Utf8JsonWriter, Memory{byte})"/>
    public static void Write(Utf8JsonWriter writer, ReadOnlyMemory<byte> value) =>
        writer.WriteBase64StringValue(value.Span);

    /// <summary>Writes a piece of JSON as it is.</summary>
    /// <inheritdoc cref="Write(Utf8JsonWriter, string?)"/>
    /// <exception cref="InvalidOperationException">The value is undefined.</exception>
    public static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        CheckDepth(writer);
        value.WriteTo(writer);
    }

    /// <summary>Writes a piece of JSON as it is, or null.</summary>
    /// <inheritdoc cref="Write(Utf8JsonWriter, string?)"/>
    public static void Write(Utf8JsonWriter writer, JsonDocument? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        CheckDepth(writer);
        value.WriteTo(writer);
    }

    /// <inheritdoc cref="Write(Utf8JsonWriter, JsonDocument?)"/>
    public static void Write(Utf8JsonWriter writer, JsonNode? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        CheckDepth(writer);
        value.WriteTo(writer);
    }

    private static void WriteText<T>(Utf8JsonWriter writer, T value, string format)
        where T : IUtf8SpanFormattable
    {
        Span<byte> text = stackalloc byte[64];
        value.TryFormat(text, out var length, format, CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..length]);
    }
}
