using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>The code that reads a value from JSON, as an expression and as a delegate.</summary>
internal static class JsonReadText
{
    /// <summary>Reads the value at which the reader stands.</summary>
    public static string Read(JsonReadModel value) => value.Shape switch
    {
        JsonReadShape.Simple => $"JsonInput.{value.Name}(ref reader)",
        JsonReadShape.EnumNumber => $"({value.Type})JsonInput.{value.Name}(ref reader)",
        JsonReadShape.Read => $"{value.Name}.Read(ref reader)",
        JsonReadShape.ReadName => $"{value.Name}.ReadName(ref reader)",
        JsonReadShape.Nullable => $"JsonInput.IsNull(ref reader) ? default({value.Type}) : {Read(value.Parts[0])}",
        _ => $"JsonInput.{value.Name}<{TypeArguments(value)}>(ref reader, {Readers(value)})",
    };

    /// <summary>What reads a value where it is asked to.</summary>
    public static string Reader(JsonReadModel value) => value.Shape switch
    {
        JsonReadShape.Simple => $"JsonInput.{value.Name}",
        JsonReadShape.Read => $"{value.Name}.Read",
        JsonReadShape.ReadName => $"{value.Name}.ReadName",
        _ => $"static (ref Utf8JsonReader reader) => {Read(value)}",
    };

    private static string TypeArguments(JsonReadModel value)
    {
        var parts = value.Parts.Select(static part => part.Type);
        return string.Join(", ", value.Shape == JsonReadShape.OwnCollection ? [value.Type, .. parts] : parts);
    }

    private static string Readers(JsonReadModel value) => string.Join(", ", value.Parts.Select(Reader));
}
