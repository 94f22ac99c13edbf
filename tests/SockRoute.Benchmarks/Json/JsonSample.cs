using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SockRoute.Benchmarks.Json;

/// <summary>A value to write and to read, with everything that does.</summary>
public abstract class JsonSample
{
    internal static JsonSample Of(JsonPayload payload) => payload switch
    {
        JsonPayload.Position => new Typed<Position>(
            new(48.20849, 16.37208, 1764101400123),
            Generated.SockRoute_Benchmarks_Json_PositionJson.Write,
            Generated.SockRoute_Benchmarks_Json_PositionJson.Read,
            SourceGenerated.Default.Position,
            SourceGeneratedMetadata.Default.Position),
        JsonPayload.Note => new Typed<Note>(
            new(4711, "Water the plants", false, new(2026, 1, 31, 12, 30, 0, TimeSpan.FromHours(1)), "The ones \u2013 on the balcony"),
            Generated.SockRoute_Benchmarks_Json_NoteJson.Write,
            Generated.SockRoute_Benchmarks_Json_NoteJson.Read,
            SourceGenerated.Default.Note,
            SourceGeneratedMetadata.Default.Note),
        _ => new Typed<ItemList>(
            DataSet.Items(payload == JsonPayload.OneItem ? 1 : 50),
            Generated.SockRoute_Benchmarks_Json_ItemListJson.Write,
            Generated.SockRoute_Benchmarks_Json_ItemListJson.Read,
            SourceGenerated.Default.ItemList,
            SourceGeneratedMetadata.Default.ItemList),
    };

    public abstract void Write(Utf8JsonWriter writer);

    public abstract void WriteFast(Utf8JsonWriter writer);

    public abstract void WriteByMetadata(Utf8JsonWriter writer);

    /// <summary>Reads the text that was written, with generated code.</summary>
    public abstract object? Read();

    /// <summary>Reads it with System.Text.Json.</summary>
    public abstract object? ReadByMetadata();

    private sealed class Typed<T>(
        T value, Action<Utf8JsonWriter, T> write, JsonRead<T> read, JsonTypeInfo<T> fast, JsonTypeInfo<T> metadata) : JsonSample
    {
        private readonly byte[] _text = JsonSerializer.SerializeToUtf8Bytes(value, fast);

        public override object? Read()
        {
            var reader = new Utf8JsonReader(_text);
            reader.Read();
            var found = read(ref reader);
            return reader.Read() ? null : found;
        }

        public override object? ReadByMetadata() => JsonSerializer.Deserialize(_text, metadata);

        public override void Write(Utf8JsonWriter writer) => write(writer, value);

        public override void WriteFast(Utf8JsonWriter writer) => JsonSerializer.Serialize(writer, value, fast);

        public override void WriteByMetadata(Utf8JsonWriter writer) => JsonSerializer.Serialize(writer, value, metadata);
    }
}
