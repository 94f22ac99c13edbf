using System.Text.Json;

namespace SockRoute;

// A member in one call, name and value, costs less than in two.
public static partial class JsonOutput
{
    /// <summary>Writes a member with text, or null.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    public static void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        if (value is not null)
        {
            CheckDepth(writer);
        }

        writer.WriteString(name, value);
    }

    /// <summary>Writes a member with a number.</summary>
    /// <inheritdoc cref="WriteMember(Utf8JsonWriter, JsonEncodedText, string?)"/>
    public static void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, int value) =>
        writer.WriteNumber(name, value);

    /// <inheritdoc cref="WriteMember(Utf8JsonWriter, JsonEncodedText, int)"/>
    public static void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, uint value) =>
        writer.WriteNumber(name, value);

    /// <inheritdoc cref="WriteMember(Utf8JsonWriter, JsonEncodedText, int)"/>
    public static void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, long value) =>
        writer.WriteNumber(name, value);

    /// <inheritdoc cref="WriteMember(Utf8JsonWriter, JsonEncodedText, int)"/>
    public static void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, ulong value) =>
        writer.WriteNumber(name, value);

    /// <inheritdoc cref="WriteMember(Utf8JsonWriter, JsonEncodedText, int)"/>
    /// <exception cref="ArgumentException">The value is no number, or infinite.</exception>
    public static void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, float value) =>
        writer.WriteNumber(name, value);

    /// <inheritdoc cref="WriteMember(Utf8JsonWriter, JsonEncodedText, float)"/>
    public static void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, double value) =>
        writer.WriteNumber(name, value);

    /// <inheritdoc cref="WriteMember(Utf8JsonWriter, JsonEncodedText, int)"/>
    public static void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, decimal value) =>
        writer.WriteNumber(name, value);

    /// <summary>Writes a member with <c>true</c> or <c>false</c>.</summary>
    /// <inheritdoc cref="WriteMember(Utf8JsonWriter, JsonEncodedText, string?)"/>
    public static void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, bool value) =>
        writer.WriteBoolean(name, value);

    /// <summary>Writes a member with the text of a value.</summary>
    /// <inheritdoc cref="WriteMember(Utf8JsonWriter, JsonEncodedText, string?)"/>
    public static void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, Guid value) =>
        writer.WriteString(name, value);

    /// <inheritdoc cref="WriteMember(Utf8JsonWriter, JsonEncodedText, Guid)"/>
    public static void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, DateTime value) =>
        writer.WriteString(name, value);

    /// <inheritdoc cref="WriteMember(Utf8JsonWriter, JsonEncodedText, Guid)"/>
    public static void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, DateTimeOffset value) =>
        writer.WriteString(name, value);
}
