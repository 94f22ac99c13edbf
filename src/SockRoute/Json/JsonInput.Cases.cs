using System.Globalization;
using System.Text;
using System.Text.Json;
using SockRoute.Text;

namespace SockRoute;

// Types that a member tells: [JsonDerivedType].
public static partial class JsonInput
{
    private const string OfMetadata = "no member here whose name begins with '$' or tells the type";

    /// <summary>Reads the member that tells the type of an object, which is its first one.</summary>
    /// <param name="reader">Where from: the beginning of the object.</param>
    /// <param name="name">The name of the member.</param>
    /// <param name="texts">The texts that tell a type.</param>
    /// <param name="numbers">The numbers that tell a type.</param>
    /// <param name="ignoresUnknown">Whether the member may tell something else.</param>
    /// <returns>The number of the text, or of the number behind the texts; -1 where nothing is told.</returns>
    /// <exception cref="JsonException">What it tells is no type.</exception>
    public static int ReadCase(
        ref Utf8JsonReader reader,
        scoped ReadOnlySpan<byte> name,
        scoped ReadOnlySpan<string> texts,
        scoped ReadOnlySpan<int> numbers,
        bool ignoresUnknown)
    {
        var ahead = reader;
        ahead.Read();
        if (ahead.TokenType != JsonTokenType.PropertyName || !IsText(ref ahead, name))
        {
            return -1;
        }

        reader.Read();
        reader.Read();
        var index = reader.TokenType switch
        {
            JsonTokenType.String => IndexOf(ref reader, texts),
            JsonTokenType.Number when reader.TryGetInt32(out var number) => numbers.IndexOf(number) is >= 0 and var at
                ? texts.Length + at
                : -1,
            _ => throw Refusal("a text or a whole number that tells a type"),
        };
        return index >= 0 || ignoresUnknown
            ? index
            : throw Refusal(ExpectedText.OneOf([.. texts, .. numbers.ToArray().Select(Number)]));
    }

    /// <summary>Refuses what means something else in an object whose type is told by a member.</summary>
    /// <param name="reader">Where from: the name of a member.</param>
    /// <param name="name">The name of the member that tells the type.</param>
    /// <exception cref="JsonException">It is that name, or begins with a dollar sign.</exception>
    public static void RefuseMetadata(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name)
    {
        if (reader.ValueSpan is [(byte)'$', ..]
            || IsText(ref reader, name)
            || (reader.ValueIsEscaped && Decode(ref reader) is ['$', ..]))
        {
            throw Refusal(OfMetadata);
        }
    }

    /// <summary>The refusal of an object whose type is not told.</summary>
    /// <param name="name">The name of the member that tells it.</param>
    public static JsonException WithoutCase(string name) => Refusal($"an object whose type its first member, '{name}', tells");

    private static int IndexOf(ref Utf8JsonReader reader, scoped ReadOnlySpan<string> texts)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            if (IsText(ref reader, Encoding.UTF8.GetBytes(texts[i])))
            {
                return i;
            }
        }

        return -1;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Half a pair of surrogates is no text, and compared with none.
    private static bool IsText(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> text) => reader.ValueIsEscaped
        ? Decode(ref reader).AsSpan().SequenceEqual(Encoding.UTF8.GetString(text))
        : reader.ValueSpan.SequenceEqual(text);
}
