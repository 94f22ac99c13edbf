using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>Writes the code for a type that a converter or a context of the user's writes.</summary>
internal static class JsonForeignEmitter
{
    public static void EmitConverter(SourceWriter writer, JsonTypeModel type, string converter) => writer.Lines($"""
        private static readonly JsonConverter<{type.Type}> ToWrite = new {converter}();

        public static void Write(Utf8JsonWriter writer, {type.Type} value) =>
            JsonConversion.Write(writer, value, ToWrite);
        """);

    public static void EmitReading(SourceWriter writer, JsonReaderModel type, string converter) => writer.Lines($"""
        private static readonly JsonConverter<{type.Type}> ToRead = new {converter}();

        [GeneratedCode({GeneratedText.Tool})]
        public static {type.Type} Read(ref Utf8JsonReader reader) => JsonConversion.Read(ref reader, ToRead);
        """);

    public static void EmitReadingInContext(SourceWriter writer, JsonReaderModel type, string context) => writer.Lines($"""
        private static readonly JsonTypeInfo<{type.Type}> ToRead =
            (JsonTypeInfo<{type.Type}>){context}.Default.GetTypeInfo(typeof({type.Type}));

        [GeneratedCode({GeneratedText.Tool})]
        public static {type.Type} Read(ref Utf8JsonReader reader) => JsonConversion.Read(ref reader, ToRead);
        """);

    // Default is what another generator adds to the context.
    public static void EmitContext(SourceWriter writer, JsonTypeModel type, string context) => writer.Lines($"""
        private static readonly JsonTypeInfo<{type.Type}> ToWrite =
            (JsonTypeInfo<{type.Type}>){context}.Default.GetTypeInfo(typeof({type.Type}))!;

        public static void Write(Utf8JsonWriter writer, {type.Type} value) =>
            JsonSerializer.Serialize(writer, value, ToWrite);
        """);
}
