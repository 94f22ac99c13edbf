using System.Globalization;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>Writes the code for an enum by name, as a value and as the key of a dictionary.</summary>
internal static class JsonEnumEmitter
{
    public static void Emit(SourceWriter writer, JsonTypeModel type, JsonEnumModel names)
    {
        if (names.Flags.Count > 0)
        {
            EmitFlags(writer, names);
            writer.Separate();
        }

        EmitNames(writer, type, names, "Write", "WriteStringValue");
        writer.Separate();
        EmitNames(writer, type, names, "WriteName", "WritePropertyName");
    }

    private static void EmitFlags(SourceWriter writer, JsonEnumModel names)
    {
        writer.Lines("private static readonly JsonFlags Flags = new(");
        using var members = writer.Indent();
        for (var i = 0; i < names.Flags.Count; i++)
        {
            var (bits, name) = names.Flags[i];
            var end = i + 1 < names.Flags.Count ? "," : ");";
            writer.Lines($"({bits.ToString(CultureInfo.InvariantCulture)}, {GeneratedText.Quote(name)}){end}");
        }
    }

    private static void EmitNames(
        SourceWriter writer, JsonTypeModel type, JsonEnumModel names, string method, string write)
    {
        using var body = writer.Block($"public static void {method}(Utf8JsonWriter writer, {type.Type} value)");
        using var cases = writer.Block("switch (value)");
        foreach (var name in names.Names)
        {
            writer.Lines($"""
                case {type.Type}.{name.Identifier}:
                    writer.{write}({GeneratedText.Quote(name.Name)}u8);
                    break;
                """);
        }

        if (names.Flags.Count > 0)
        {
            writer.Lines($"""
                case var flags when Flags.TextOf(unchecked((ulong)flags)) is string text:
                    writer.{write}(text);
                    break;
                """);
        }

        writer.Lines($"""
            default:
                JsonOutput.{method}(writer, ({names.Underlying})value);
                break;
            """);
    }
}
