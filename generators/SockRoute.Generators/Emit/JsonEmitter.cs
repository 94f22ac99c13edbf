using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>Writes the file that writes the values of one type as JSON.</summary>
internal static class JsonEmitter
{
    public static string Emit(JsonTypeModel type)
    {
        var writer = new SourceWriter();
        writer.Lines($"""
            {GeneratedText.Header}
            #nullable disable annotations // Whatever the type says of null, it is written.
            #pragma warning disable CS0612, CS0618 // An obsolete member is written still.

            namespace {WellKnownNames.GeneratedNamespace};

            using System.CodeDom.Compiler;
            using System.Text.Json;

            /// <summary>Writes {GeneratedText.Xml(type.FullName)} as JSON.</summary>
            [GeneratedCode({GeneratedText.Tool})]
            """);
        using (writer.Block($"internal static partial class {type.ClassName}"))
        {
            if (type.Enum is { } names)
            {
                EmitNames(writer, type, names);
            }
            else
            {
                EmitObject(writer, type);
            }
        }

        return writer.ToString();
    }

    private static void EmitObject(SourceWriter writer, JsonTypeModel type)
    {
        using var body = writer.Block($"public static void Write(Utf8JsonWriter writer, {type.Type} value)");
        if (type.CanBeNull)
        {
            writer.Lines("""
                if (value is null)
                {
                    writer.WriteNullValue();
                    return;
                }

                """);
        }

        writer.Lines($"JsonOutput.Begin(writer, hasValues: {(type.HasValues ? "true" : "false")});");
        foreach (var member in type.Members)
        {
            EmitMember(writer, member);
        }

        writer.Lines("writer.WriteEndObject();");
    }

    private static void EmitMember(SourceWriter writer, JsonMemberModel member)
    {
        if (member.Condition == JsonCondition.Always)
        {
            EmitMember(writer, member, member.Access);
            return;
        }

        var condition = member.Condition == JsonCondition.NotNull
            ? $"{member.Access} is {{ }} {member.Local}"
            : $"JsonOutput.IsGiven({member.Access}, out var {member.Local})";
        writer.Separate();
        using (writer.Block($"if ({condition})"))
        {
            EmitMember(writer, member, member.Local);
        }

        writer.Separate();
    }

    private static void EmitMember(SourceWriter writer, JsonMemberModel member, string value) => writer.Lines($"""
        writer.WritePropertyName({GeneratedText.Quote(member.Name)}u8);
        {JsonText.Write(member.Value, value)};
        """);

    private static void EmitNames(SourceWriter writer, JsonTypeModel type, JsonEnumModel names)
    {
        EmitNames(writer, type, names, "Write", "WriteStringValue");
        writer.Separate();
        EmitNames(writer, type, names, "WriteName", "WritePropertyName");
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

        writer.Lines($"""
            default:
                JsonOutput.{method}(writer, ({names.Underlying})value);
                break;
            """);
    }
}
