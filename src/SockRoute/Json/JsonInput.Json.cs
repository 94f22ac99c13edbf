using System.Text.Json;
using System.Text.Json.Nodes;

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

    // Refuses the second of two equal names. The reader is a copy: what is read here is read again.
    private static void CheckNames(Utf8JsonReader reader, StringComparer comparer)
    {
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return;
        }

        var depth = reader.CurrentDepth;
        var open = new Stack<HashSet<string>>();
        do
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    open.Push(new(comparer));
                    break;
                case JsonTokenType.EndObject:
                    open.Pop();
                    break;
                case JsonTokenType.PropertyName when !open.Peek().Add(Decode(ref reader)):
                    throw Refusal("each name once");
                default:
                    break;
            }
        }
        while (reader.Read() && (reader.CurrentDepth > depth || !IsEnd(reader.TokenType)));
    }

    private static bool IsEnd(JsonTokenType token) => token is JsonTokenType.EndObject or JsonTokenType.EndArray;
}
