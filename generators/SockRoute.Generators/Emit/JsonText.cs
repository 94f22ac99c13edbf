using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>The code that writes a value as JSON, as a statement and as a delegate.</summary>
internal static class JsonText
{
    /// <summary>Writes the value of an expression.</summary>
    public static string Write(JsonValueModel value, string expression) => value.Shape switch
    {
        JsonShape.Simple => $"JsonOutput.{value.Name}(writer, {expression})",
        JsonShape.EnumNumber => $"JsonOutput.Write(writer, ({value.Name}){expression})",
        JsonShape.Written => $"{value.Name}.Write(writer, {expression})",
        JsonShape.Nullable => $"JsonOutput.WriteNullable(writer, {expression}, {Writer(value.Parts[0])})",
        JsonShape.Array => $"JsonOutput.WriteArray(writer, {expression}, {Writer(value.Parts[0])})",
        _ => $"JsonOutput.WriteDictionary(writer, {expression}, {Key(value.Parts[0])}, {Writer(value.Parts[1])})",
    };

    /// <summary>Writes a member of an object.</summary>
    public static string WriteMember(JsonValueModel value, string name, string expression) => value switch
    {
        { TakesName: true, Shape: JsonShape.EnumNumber } =>
            $"JsonOutput.WriteMember(writer, {name}, ({value.Name}){expression});",
        { TakesName: true } => $"JsonOutput.WriteMember(writer, {name}, {expression});",
        _ => $"""
            writer.WritePropertyName({name});
            {Write(value, expression)};
            """,
    };

    /// <summary>What writes a value that it is passed.</summary>
    public static string Writer(JsonValueModel value) => value switch
    {
        { Shape: JsonShape.Simple, Name: "Write" } => "JsonOutput.Write",
        { Shape: JsonShape.Written } => $"{value.Name}.Write",
        _ => $"static (writer, item) => {Write(value, "item")}",
    };

    private static string Key(JsonValueModel key) => key.Shape == JsonShape.Written
        ? $"{key.Name}.WriteName"
        : $"static (writer, key) => {Write(key, "key")}";
}
