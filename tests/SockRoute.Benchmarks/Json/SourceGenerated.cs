using System.Text.Json;
using System.Text.Json.Serialization;

namespace SockRoute.Benchmarks.Json;

/// <summary>What System.Text.Json generates, with the code that writes without metadata.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ItemList))]
[JsonSerializable(typeof(Note))]
[JsonSerializable(typeof(Position))]
internal sealed partial class SourceGenerated : JsonSerializerContext;

/// <summary>What System.Text.Json generates when it writes by metadata, as it does for options that a fast path does not know.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ItemList))]
[JsonSerializable(typeof(Note))]
[JsonSerializable(typeof(Position))]
internal sealed partial class SourceGeneratedMetadata : JsonSerializerContext;
