using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using SockRoute.Json;

namespace SockRoute;

// Pieces of JSON that stay JSON.
public static partial class JsonInput
{
    // The Web defaults do not tell names apart by the case of letters.
    private static readonly JsonNodeOptions NodeOptions = new() { PropertyNameCaseInsensitive = true };

    /// <summary>Reads a piece of JSON as it is.</summary>
    /// <param name="reader">Where from.</param>
    /// <exception cref="JsonException">An object within has a name twice.</exception>
    public static JsonElement ReadJsonElement(ref Utf8JsonReader reader)
    {
        CheckNames(reader, StringComparer.Ordinal);
        return JsonElement.ParseValue(ref reader);
    }

    /// <inheritdoc cref="ReadJsonElement"/>
    public static JsonDocument ReadJsonDocument(ref Utf8JsonReader reader)
    {
        CheckNames(reader, StringComparer.Ordinal);
        return JsonDocument.ParseValue(ref reader);
    }

    /// <summary>Reads a piece of JSON as it is, or null.</summary>
    /// <inheritdoc cref="ReadJsonElement"/>
    public static JsonNode? ReadJsonNode(ref Utf8JsonReader reader)
    {
        CheckNames(reader, StringComparer.OrdinalIgnoreCase);
        return JsonNode.Parse(ref reader, NodeOptions);
    }

    /// <summary>Reads an object of JSON as it is, or null.</summary>
    /// <inheritdoc cref="ReadJsonElement"/>
    public static JsonObject? ReadJsonObject(ref Utf8JsonReader reader) =>
        Begin(ref reader) ? ReadJsonNode(ref reader)!.AsObject() : null;

    /// <summary>Reads an array of JSON as it is, or null.</summary>
    /// <inheritdoc cref="ReadJsonElement"/>
    public static JsonArray? ReadJsonArray(ref Utf8JsonReader reader) =>
        BeginArray(ref reader) ? ReadJsonNode(ref reader)!.AsArray() : null;

    /// <summary>Reads a value of JSON that is no object or array as it is, or null.</summary>
    /// <inheritdoc cref="ReadJsonElement"/>
    public static JsonValue? ReadJsonValue(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray
            ? throw Refusal("a value that is no object or array")
            : ReadJsonNode(ref reader)?.AsValue();

    // Refuses the second of two equal names, and text that is not valid Unicode, where it stands. The reader is a copy: what
    // is read here is read again.
    private static void CheckNames(Utf8JsonReader reader, StringComparer comparer)
    {
        var depth = reader.CurrentDepth;
        var open = new Stack<HashSet<string>>();
        do
        {
            Check(ref reader, open, comparer);
        }
        while ((reader.CurrentDepth > depth || IsStart(reader.TokenType)) && reader.Read());
    }

    private static void Check(ref Utf8JsonReader reader, Stack<HashSet<string>> open, StringComparer comparer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                open.Push(new(comparer));
                break;
            case JsonTokenType.EndObject:
                open.Pop();
                break;
            case JsonTokenType.String when !IsUnicode(ref reader):
                throw new JsonRefusalException(Unicode, reader.TokenStartIndex);
            case JsonTokenType.PropertyName when !IsUnicode(ref reader):
                throw new JsonRefusalException(Unicode, reader.TokenStartIndex);
            case JsonTokenType.PropertyName when !open.Peek().Add(Decode(ref reader)):
                throw new JsonRefusalException("each name once", reader.TokenStartIndex);
            default:
                break;
        }
    }

    private static bool IsStart(JsonTokenType token) => token is JsonTokenType.StartObject or JsonTokenType.StartArray;

    // RFC 8259 8.1 and 8.2: UTF-8, and no half of a pair of surrogates.
    private static bool IsUnicode(ref Utf8JsonReader reader)
    {
        if (!Utf8.IsValid(reader.ValueSpan))
        {
            return false;
        }

        try
        {
            return !reader.ValueIsEscaped || reader.ValueSpan.IndexOf("\\u"u8) < 0 || reader.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
