using System.Buffers.Text;
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
    public static void WriteName(Utf8JsonWriter writer, int key) => WriteName(writer, (long)key);

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, uint key) => WriteName(writer, (ulong)key);

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, long key)
    {
        Span<byte> text = stackalloc byte[20];
        Utf8Formatter.TryFormat(key, text, out var length);
        writer.WritePropertyName(text[..length]);
    }

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, ulong key)
    {
        Span<byte> text = stackalloc byte[20];
        Utf8Formatter.TryFormat(key, text, out var length);
        writer.WritePropertyName(text[..length]);
    }

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, Guid key)
    {
        Span<byte> text = stackalloc byte[36];
        Utf8Formatter.TryFormat(key, text, out var length);
        writer.WritePropertyName(text[..length]);
    }

    /// <inheritdoc cref="WriteName(Utf8JsonWriter, string)"/>
    public static void WriteName(Utf8JsonWriter writer, DateOnly key)
    {
        Span<byte> text = stackalloc byte[10];
        key.TryFormat(text, out var length, "O", null);
        writer.WritePropertyName(text[..length]);
    }
}
