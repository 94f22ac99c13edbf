using System.Text;
using System.Text.Json;

namespace SockRoute.Generators.Tests.Json;

/// <summary>A JSON text that can be taken apart, changed and written again, also as what is no JSON any more.</summary>
internal sealed class JsonPiece
{
    private JsonPiece()
    {
    }

    /// <summary>What is written as it stands: a number, a word, or something that no reader takes.</summary>
    public string? Raw { get; private set; }

    /// <summary>The text of a string.</summary>
    public string? Text { get; private set; }

    public List<JsonPiece>? Items { get; private set; }

    public List<KeyValuePair<string, JsonPiece>>? Members { get; private set; }

    public bool IsNumber => Raw is { Length: > 0 } raw && (char.IsAsciiDigit(raw[0]) || raw[0] == '-');

    public static JsonPiece OfRaw(string raw) => new() { Raw = raw };

    public static JsonPiece OfText(string text) => new() { Text = text };

    public static JsonPiece Of(params JsonPiece[] items) => new() { Items = [.. items] };

    public static JsonPiece Of(params KeyValuePair<string, JsonPiece>[] members) => new() { Members = [.. members] };

    public static JsonPiece Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Of(document.RootElement);
    }

    /// <summary>Takes the place of what was here.</summary>
    public void Become(JsonPiece other)
    {
        (Raw, Text, Items, Members) = (other.Raw, other.Text, other.Items, other.Members);
    }

    /// <summary>This one and all within it.</summary>
    public IEnumerable<JsonPiece> All()
    {
        var inner = Items ?? Members?.Select(static member => member.Value) ?? [];
        return inner.SelectMany(static piece => piece.All()).Prepend(this);
    }

    /// <summary>The text without a blank and with no more escapes than there must be.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        new JsonSpelling(null).Write(this, text);
        return text.ToString();
    }

    private static JsonPiece Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new()
        {
            Members = [.. element.EnumerateObject().Select(one => KeyValuePair.Create(one.Name, Of(one.Value)))],
        },
        JsonValueKind.Array => new() { Items = [.. element.EnumerateArray().Select(Of)] },
        JsonValueKind.String => OfText(element.GetString()!),
        _ => OfRaw(element.GetRawText()),
    };
}
