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
            using System.Text.Json;{Usings(type)}

            /// <summary>Writes {GeneratedText.Xml(type.FullName)} as JSON.</summary>
            [GeneratedCode({GeneratedText.Tool})]
            """);
        using (writer.Block($"internal static partial class {type.ClassName}"))
        {
            EmitMethods(writer, type);
        }

        return writer.ToString();
    }

    /// <summary>The method that writes an object.</summary>
    public static void EmitObject(SourceWriter writer, JsonTypeModel type)
    {
        foreach (var member in type.Members)
        {
            writer.Lines($"""
                private static readonly JsonEncodedText {NameField(member)} = JsonEncodedText.Encode({GeneratedText.Quote(member.Name)}u8);
                """);
        }

        writer.Separate();
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
        if (type.Discriminator is { } discriminator)
        {
            EmitDiscriminator(writer, discriminator);
        }

        foreach (var member in type.Members)
        {
            EmitMember(writer, member);
        }

        if (type.Extension is { } extension)
        {
            writer.Lines($"JsonOutput.WriteMembers(writer, {extension}!);");
        }

        writer.Lines("writer.WriteEndObject();");
    }

    private static string Usings(JsonTypeModel type) =>
        type.Converter is not null ? "\nusing System.Text.Json.Serialization;"
        : type.Context is not null ? "\nusing System.Text.Json.Serialization.Metadata;"
        : "";

    private static void EmitMethods(SourceWriter writer, JsonTypeModel type)
    {
        if (type.Enum is { } names)
        {
            JsonEnumEmitter.Emit(writer, type, names);
        }
        else if (type.Cases is { } cases)
        {
            JsonCasesEmitter.Emit(writer, type, cases);
        }
        else if (type.Converter is { } converter)
        {
            JsonForeignEmitter.EmitConverter(writer, type, converter);
        }
        else if (type.Context is { } context)
        {
            JsonForeignEmitter.EmitContext(writer, type, context);
        }
        else
        {
            EmitObject(writer, type);
        }
    }

    private static void EmitDiscriminator(SourceWriter writer, JsonDiscriminatorModel one) => writer.Lines(one.Kind switch
    {
        JsonDiscriminatorKind.Text =>
            $"writer.WriteString({GeneratedText.Quote(one.Name)}u8, {GeneratedText.Quote(one.Value)});",
        _ => $"writer.WriteNumber({GeneratedText.Quote(one.Name)}u8, {one.Value});",
    });

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

    private static void EmitMember(SourceWriter writer, JsonMemberModel member, string value) =>
        writer.Lines(JsonText.WriteMember(member.Value, NameField(member), value));

    // The names of the variables are those of the members, and no two are one.
    private static string NameField(JsonMemberModel member)
    {
        var name = member.Local.TrimStart('@');
        return char.ToUpperInvariant(name[0]) + name.Substring(1) + "Name";
    }
}
