using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SockRoute;

// What an object has besides the members of its type: [JsonExtensionData].
public static partial class JsonOutput
{
    /// <summary>Writes more members of an object; nothing for null.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="members">Their names and values.</param>
    /// <exception cref="JsonException">64 objects and arrays are open.</exception>
    /// <exception cref="NotSupportedException">A value is none of those that have a JSON by themselves.</exception>
    public static void WriteMembers(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, object?>>? members)
    {
        if (members is null)
        {
            return;
        }

        CheckDepth(writer);
        foreach (var (name, value) in members)
        {
            writer.WritePropertyName(name);
            WriteAny(writer, value);
        }
    }

    /// <inheritdoc cref="WriteMembers(Utf8JsonWriter, IEnumerable{KeyValuePair{string, object?}}?)"/>
    /// <exception cref="InvalidOperationException">A value is undefined.</exception>
    public static void WriteMembers(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, JsonElement>>? members)
    {
        if (members is null)
        {
            return;
        }

        CheckDepth(writer);
        foreach (var (name, value) in members)
        {
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }
    }

    /// <inheritdoc cref="WriteMembers(Utf8JsonWriter, IEnumerable{KeyValuePair{string, object?}}?)"/>
    public static void WriteMembers(Utf8JsonWriter writer, JsonObject? members)
    {
        if (members is null)
        {
            return;
        }

        CheckDepth(writer);
        foreach (var (name, value) in members)
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }
    }

    private static void WriteAny(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string one: Write(writer, one); break;
            case JsonElement one: Write(writer, one); break;
            case JsonNode one: Write(writer, one); break;
            case JsonDocument one: Write(writer, one); break;
            case bool one: Write(writer, one); break;
            case char one: Write(writer, one); break;
            case float one: Write(writer, one); break;
            case double one: Write(writer, one); break;
            case Half one: Write(writer, one); break;
            case decimal or byte or sbyte or short or ushort or int or uint or long or ulong or Int128 or UInt128:
                writer.WriteRawValue(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture), true);
                break;
            case Guid one: Write(writer, one); break;
            case DateTime one: Write(writer, one); break;
            case DateTimeOffset one: Write(writer, one); break;
            case DateOnly one: Write(writer, one); break;
            case TimeOnly one: Write(writer, one); break;
            case TimeSpan one: Write(writer, one); break;
            case Uri one: Write(writer, one); break;
            case Version one: Write(writer, one); break;
            case byte[] one: Write(writer, one); break;
            default:
                throw new NotSupportedException(
                    $"A '{value.GetType()}' in extension data has no JSON: put a JsonElement or a JsonNode there.");
        }
    }
}
