using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SockRoute;

public static partial class JsonOutput
{
    /// <summary>Writes the key of a dictionary as the name of a member.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="key">The key.</param>
    public static void WriteName(Utf8JsonWriter writer, string key) => writer.WritePropertyName(key);

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, bool key) =>
        writer.WritePropertyName(key ? "True"u8 : "False"u8);

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, char key) =>
        writer.WritePropertyName(new ReadOnlySpan<char>(in key));

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, byte key) => WriteName(writer, (long)key);

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, sbyte key) => WriteName(writer, (long)key);

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, ushort key) => WriteName(writer, (ulong)key);

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, int key) => WriteName(writer, (long)key);

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, uint key) => WriteName(writer, (ulong)key);

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, long key) => WriteNameText(writer, key, "");

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, ulong key) => WriteNameText(writer, key, "");

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, Int128 key) => WriteNameText(writer, key, "");

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, UInt128 key) => WriteNameText(writer, key, "");

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, decimal key) => WriteNameText(writer, key, "");

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, Half key) => WriteNameText(writer, key, "");

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, float key) => WriteNameText(writer, key, "");

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    /// <exception cref="ArgumentException">The key is no number, or infinite.</exception>
    public static void WriteName(Utf8JsonWriter writer, double key)
    {
        // JsonSerializer refuses it of this type only.
        if (!double.IsFinite(key))
        {
            throw new ArgumentException("What is no number, or infinite, is no key in JSON.", nameof(key));
        }

        WriteNameText(writer, key, "");
    }

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, Guid key) => WriteNameText(writer, key, "");

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, DateTime key) =>
        WriteNameText(writer, key, "yyyy-MM-ddTHH:mm:ss.FFFFFFFK");

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, DateTimeOffset key) =>
        WriteNameText(writer, key, "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz");

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, DateOnly key) => WriteNameText(writer, key, "O");

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, TimeOnly key) => WriteName(writer, key.ToTimeSpan());

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, TimeSpan key) => WriteNameText(writer, key, "c");

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, Uri key) => writer.WritePropertyName(key.OriginalString);

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, Version key) => writer.WritePropertyName(key.ToString());

    private static void WriteNameText<T>(Utf8JsonWriter writer, T key, string format)
        where T : IUtf8SpanFormattable
    {
        Span<byte> text = stackalloc byte[64];
        key.TryFormat(text, out var length, format, CultureInfo.InvariantCulture);
        text = text[..length];

        // JsonSerializer has this one as it is.
        if (text.Contains((byte)'+'))
        {
            writer.WritePropertyName(JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping));
        }
        else
        {
            writer.WritePropertyName(text);
        }
    }
}
