using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SockRoute;

// Values that are written as text. Null is refused where the type has none.
public static partial class JsonInput
{
    private const int MaxValueText = 64;
    private const string Unicode = "text that is valid Unicode";

    /// <summary>Reads text, or null.</summary>
    /// <param name="reader">Where from.</param>
    /// <exception cref="JsonException">It is no text, or not valid Unicode.</exception>
    public static string? ReadString(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => Decode(ref reader),
        JsonTokenType.Null => null,
        _ => throw Refusal("text"),
    };

    /// <summary>Reads a text of one character.</summary>
    /// <inheritdoc cref="ReadString"/>
    public static char ReadChar(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && Decode(ref reader) is [var only] ? only : throw Refusal("a text of one character");

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    /// <param name="reader">Where from.</param>
    /// <exception cref="JsonException">It is neither.</exception>
    public static bool ReadBoolean(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Refusal("true or false"),
    };

    /// <summary>Reads the text of a value.</summary>
    /// <param name="reader">Where from.</param>
    /// <exception cref="JsonException">It is no such text.</exception>
    public static Guid ReadGuid(ref Utf8JsonReader reader) => Get(
        ref reader,
        static (ref Utf8JsonReader from, out Guid value) => from.TryGetGuid(out value),
        "a GUID of 36 characters");

    /// <inheritdoc cref="ReadGuid"/>
    public static DateTime ReadDateTime(ref Utf8JsonReader reader) => Get(
        ref reader,
        static (ref Utf8JsonReader from, out DateTime value) => from.TryGetDateTime(out value),
        "a date and time such as 2026-01-31T12:30:00Z");

    /// <inheritdoc cref="ReadGuid"/>
    public static DateTimeOffset ReadDateTimeOffset(ref Utf8JsonReader reader) => Get(
        ref reader,
        static (ref Utf8JsonReader from, out DateTimeOffset value) => from.TryGetDateTimeOffset(out value),
        "a date and time such as 2026-01-31T12:30:00+01:00");

    /// <inheritdoc cref="ReadGuid"/>
    public static DateOnly ReadDateOnly(ref Utf8JsonReader reader)
    {
        const string Expected = "a date such as 2026-01-31";
        Span<char> text = stackalloc char[MaxValueText];
        return TryCopy(ref reader, text, Expected, out var length)
            && DateOnly.TryParseExact(text[..length], "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
                ? value
                : throw Refusal(Expected);
    }

    /// <inheritdoc cref="ReadGuid"/>
    public static TimeOnly ReadTimeOnly(ref Utf8JsonReader reader)
    {
        const string Expected = "a time such as 12:30:00";
        return TryReadTimeSpan(ref reader, Expected, out var value)
            && value.Ticks is >= 0 and < TimeSpan.TicksPerDay
                ? new(value.Ticks)
                : throw Refusal(Expected);
    }

    /// <inheritdoc cref="ReadGuid"/>
    public static TimeSpan ReadTimeSpan(ref Utf8JsonReader reader)
    {
        const string Expected = "a span of time such as 1.12:30:00";
        return TryReadTimeSpan(ref reader, Expected, out var value) ? value : throw Refusal(Expected);
    }

    /// <summary>Reads the text of a value, or null.</summary>
    /// <inheritdoc cref="ReadGuid"/>
    public static Uri? ReadUri(ref Utf8JsonReader reader) =>
        ReadString(ref reader) is not { } text ? null
        : Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var value) ? value
        : throw Refusal("a URI");

    /// <inheritdoc cref="ReadUri"/>
    public static Version? ReadVersion(ref Utf8JsonReader reader) =>
        ReadString(ref reader) is not { } text ? null
        : text is [>= '0' and <= '9', ..] && char.IsAsciiDigit(text[^1]) && Version.TryParse(text, out var value) ? value
        : throw Refusal("a version such as 1.2.3");

    /// <summary>Reads bytes in Base64, or null.</summary>
    /// <inheritdoc cref="ReadGuid"/>
    public static byte[]? ReadBytes(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null
        ? null
        : Get(
            ref reader,
            static (ref Utf8JsonReader from, out byte[]? value) => from.TryGetBytesFromBase64(out value),
            "bytes in Base64");

    // An escape that is half of a pair of surrogates makes the reader throw.
    private static T Get<T>(ref Utf8JsonReader reader, TryGet<T> tryGet, string expected)
    {
        try
        {
            return reader.TokenType == JsonTokenType.String && tryGet(ref reader, out var value)
                ? value
                : throw Refusal(expected);
        }
        catch (InvalidOperationException)
        {
            throw Refusal(Unicode);
        }
    }

    private static bool TryReadTimeSpan(ref Utf8JsonReader reader, string expected, out TimeSpan value)
    {
        var text = Text(ref reader, expected);
        value = default;
        return text is [(>= (byte)'0' and <= (byte)'9') or (byte)'-', ..]
            && Utf8Parser.TryParse(text, out value, out var length, 'c')
            && length == text.Length;
    }

    // The characters of a short text; false for a longer one.
    private static bool TryCopy(ref Utf8JsonReader reader, scoped Span<char> text, string expected, out int length)
    {
        var bytes = Text(ref reader, expected);
        length = 0;
        return bytes.Length <= text.Length
            && Encoding.UTF8.TryGetChars(bytes, text, out length);
    }

    // The text without its escapes. Few values have any, and those are copied.
    private static ReadOnlySpan<byte> Text(ref Utf8JsonReader reader, string expected) =>
        reader.TokenType != JsonTokenType.String ? throw Refusal(expected)
        : !reader.ValueIsEscaped ? reader.ValueSpan
        : Encoding.UTF8.GetBytes(Decode(ref reader));

    private static string Decode(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // RFC 8259 8.1 and 8.2: not UTF-8, or half of a pair of surrogates.
            throw Refusal(Unicode);
        }
    }

    private delegate bool TryGet<T>(ref Utf8JsonReader reader, out T value);
}
