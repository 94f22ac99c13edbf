using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SockRoute.Generated;

namespace SockRoute.Benchmarks.Json;

/// <summary>A value to write, with everything that writes it.</summary>
public abstract class JsonSample
{
    internal static JsonSample Of(JsonPayload payload) => payload switch
    {
        JsonPayload.Position => new Typed<Position>(
            new(48.20849, 16.37208, 1764101400123),
            SockRoute_Benchmarks_Json_PositionJson.Write,
            SourceGenerated.Default.Position,
            SourceGeneratedMetadata.Default.Position),
        JsonPayload.Note => new Typed<Note>(
            new(4711, "Water the plants", false, new(2026, 1, 31, 12, 30, 0, TimeSpan.FromHours(1)), "The ones \u2013 on the balcony"),
            SockRoute_Benchmarks_Json_NoteJson.Write,
            SourceGenerated.Default.Note,
            SourceGeneratedMetadata.Default.Note),
        _ => new Typed<ItemList>(
            DataSet.Items(payload == JsonPayload.OneItem ? 1 : 50),
            SockRoute_Benchmarks_Json_ItemListJson.Write,
            SourceGenerated.Default.ItemList,
            SourceGeneratedMetadata.Default.ItemList),
    };

    public abstract void Write(Utf8JsonWriter writer);

    public abstract void WriteFast(Utf8JsonWriter writer);

    public abstract void WriteByMetadata(Utf8JsonWriter writer);

    private sealed class Typed<T>(
        T value, Action<Utf8JsonWriter, T> write, JsonTypeInfo<T> fast, JsonTypeInfo<T> metadata) : JsonSample
    {
        public override void Write(Utf8JsonWriter writer) => write(writer, value);

        public override void WriteFast(Utf8JsonWriter writer) => JsonSerializer.Serialize(writer, value, fast);

        public override void WriteByMetadata(Utf8JsonWriter writer) => JsonSerializer.Serialize(writer, value, metadata);
    }
}
