using System.Text.Json;
using System.Text.Json.Nodes;

namespace SockRoute;

// What an object has besides the members of its type: [JsonExtensionData].
public static partial class JsonInput
{
    /// <summary>Reads a member that the type of its object does not have.</summary>
    /// <param name="reader">Where from: its name.</param>
    /// <param name="members">The members so far; null before the first.</param>
    /// <exception cref="JsonException">There was one of that name.</exception>
    public static void ReadMember(ref Utf8JsonReader reader, ref Dictionary<string, JsonElement>? members)
    {
        members ??= [];
        var name = NewName(ref reader, members);
        members.Add(name, ReadJsonElement(ref reader));
    }

    /// <inheritdoc cref="ReadMember(ref Utf8JsonReader, ref Dictionary{string, JsonElement}?)"/>
    public static void ReadMember(ref Utf8JsonReader reader, ref Dictionary<string, object?>? members)
    {
        members ??= [];
        var name = NewName(ref reader, members);
        members.Add(name, IsNull(ref reader) ? null : ReadJsonElement(ref reader));
    }

    /// <inheritdoc cref="ReadMember(ref Utf8JsonReader, ref Dictionary{string, JsonElement}?)"/>
    public static void ReadMember(ref Utf8JsonReader reader, ref JsonObject? members)
    {
        members ??= new(NodeOptions);
        var name = NewName(ref reader, members);
        members.Add(name, ReadJsonNode(ref reader));
    }

    /// <summary>Puts members that were read to those that are there.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="there">Those that are there; may be null.</param>
    /// <param name="read">Those that were read; null for none.</param>
    /// <returns>All of them.</returns>
    public static IDictionary<string, T>? Join<T>(IDictionary<string, T>? there, Dictionary<string, T>? read)
    {
        if (there is null || read is null)
        {
            return there ?? read;
        }

        foreach (var (name, value) in read)
        {
            there[name] = value;
        }

        return there;
    }

    /// <inheritdoc cref="Join{T}(IDictionary{string, T}?, Dictionary{string, T}?)"/>
    public static Dictionary<string, T>? Join<T>(Dictionary<string, T>? there, Dictionary<string, T>? read) =>
        (Dictionary<string, T>?)Join((IDictionary<string, T>?)there, read);

    /// <inheritdoc cref="Join{T}(IDictionary{string, T}?, Dictionary{string, T}?)"/>
    public static JsonObject? Join(JsonObject? there, JsonObject? read)
    {
        if (there is null || read is null)
        {
            return there ?? read;
        }

        foreach (var (name, value) in read)
        {
            there[name] = value?.DeepClone();
        }

        return there;
    }

    private static string NewName<T>(ref Utf8JsonReader reader, IDictionary<string, T> members)
    {
        var name = Decode(ref reader);
        if (members.ContainsKey(name))
        {
            throw Refusal("each name once");
        }

        reader.Read();
        return name;
    }
}
