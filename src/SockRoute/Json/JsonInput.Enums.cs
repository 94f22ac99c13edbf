using System.Globalization;
using System.Numerics;
using System.Text.Json;
using SockRoute.Text;

namespace SockRoute;

// Enums that are read by name: as a value, and as the key of a dictionary.
public static partial class JsonInput
{
    private const int MaxEnumText = 128;

    /// <summary>Reads the names of an enum's members, separated by commas, or a number, also as text.</summary>
    /// <typeparam name="T">The type of the numbers.</typeparam>
    /// <param name="reader">Where from.</param>
    /// <param name="names">The names in JSON, those first that may be written in other letters.</param>
    /// <param name="values">What they stand for.</param>
    /// <param name="loose">The number of names that may be written in other letters.</param>
    /// <exception cref="JsonException">It is neither.</exception>
    public static T ReadEnum<T>(
        ref Utf8JsonReader reader, ReadOnlySpan<string> names, ReadOnlySpan<T> values, int loose)
        where T : struct, IBinaryInteger<T>
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return T.TryParse(reader.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw NoneOf(names);
        }

        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            throw NoneOf(names);
        }

        Span<char> buffer = stackalloc char[MaxEnumText];
        ReadOnlySpan<char> text = reader.ValueSpan.Length <= MaxEnumText
            ? buffer[..Copy(ref reader, buffer)]
            : Decode(ref reader);
        text = text.Trim();
        return TryReadNames(text, names, values, loose, out var value)
            || T.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
                ? value
                : throw NoneOf(names);
    }

    private static bool TryReadNames<T>(
        ReadOnlySpan<char> text, ReadOnlySpan<string> names, ReadOnlySpan<T> values, int loose, out T value)
        where T : struct, IBinaryInteger<T>
    {
        value = T.Zero;
        foreach (var part in text.Split(','))
        {
            var name = text[part].Trim();
            var index = IndexOf(name, names, StringComparison.Ordinal);
            index = index < 0 ? IndexOf(name, names[..loose], StringComparison.OrdinalIgnoreCase) : index;
            if (index < 0)
            {
                return false;
            }

            value |= values[index];
        }

        return true;
    }

    private static int IndexOf(ReadOnlySpan<char> name, ReadOnlySpan<string> names, StringComparison comparison)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (name.Equals(names[i], comparison))
            {
                return i;
            }
        }

        return -1;
    }

    private static int Copy(ref Utf8JsonReader reader, scoped Span<char> text)
    {
        try
        {
            return reader.CopyString(text);
        }
        catch (InvalidOperationException)
        {
            throw Refusal(Unicode);
        }
    }

    private static JsonException NoneOf(ReadOnlySpan<string> names) => Refusal(ExpectedText.OneOf(names));
}
