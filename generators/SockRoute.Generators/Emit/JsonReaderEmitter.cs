using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>Writes the file that reads the values of one type from JSON.</summary>
internal static class JsonReaderEmitter
{
    public static string Emit(JsonReaderModel type)
    {
        var writer = new SourceWriter();
        writer.Lines($"""
            {GeneratedText.Header}
            #nullable disable // Null is read wherever a reference is, as JsonSerializer does.
            #pragma warning disable CS0612, CS0618 // An obsolete member is read still.

            namespace {WellKnownNames.GeneratedNamespace};

            using System;
            using System.CodeDom.Compiler;
            using System.Text.Json;{Usings(type)}

            /// <summary>Reads {GeneratedText.Xml(type.FullName)} from JSON.</summary>
            """);
        using (writer.Block($"internal static partial class {type.ClassName}"))
        {
            EmitMethods(writer, type);
        }

        return writer.ToString();
    }

    private static string Usings(JsonReaderModel type) =>
        type.Converter is not null ? "\nusing System.Text.Json.Serialization;"
        : type.Context is not null ? "\nusing System.Text.Json.Serialization.Metadata;"
        : "";

    private static void EmitMethods(SourceWriter writer, JsonReaderModel type)
    {
        if (type.Enum is { } names)
        {
            EmitNames(writer, type, names);
        }
        else if (type.Cases is { } cases)
        {
            JsonReadCasesEmitter.Emit(writer, type, cases);
        }
        else if (type.Converter is { } converter)
        {
            JsonForeignEmitter.EmitReading(writer, type, converter);
        }
        else if (type.Context is { } context)
        {
            JsonForeignEmitter.EmitReadingInContext(writer, type, context);
        }
        else
        {
            EmitObject(writer, type);
        }
    }

    private static void EmitNames(SourceWriter writer, JsonReaderModel type, JsonEnumReaderModel names)
    {
        EmitList(writer, "JsonNames", names.Names);
        foreach (var method in new[] { "Read", "ReadName" })
        {
            writer.Separate();
            writer.Lines($"""
                [GeneratedCode({GeneratedText.Tool})]
                public static {type.Type} {method}(ref Utf8JsonReader reader) => ({type.Type})JsonInput.ReadEnum<{names.Underlying}>(
                    ref reader, JsonNames, [{string.Join(", ", names.Values)}], loose: {GeneratedText.Number(names.Loose)});
                """);
        }
    }

    /// <summary>The method that reads an object, and that which finds its members.</summary>
    public static void EmitObject(SourceWriter writer, JsonReaderModel type)
    {
        EmitList(writer, "JsonNames", type.Members.Select(static member => member.Name));
        writer.Separate();
        writer.Lines($"[GeneratedCode({GeneratedText.Tool})]");
        using (writer.Block($"public static {type.Type} Read(ref Utf8JsonReader reader)"))
        {
            EmitBeginning(writer, type);
            EmitLocals(writer, type);
            using (writer.Block("while (JsonInput.Next(ref reader))"))
            using (writer.Block("switch (Find(ref reader))"))
            {
                EmitCases(writer, type);
            }

            writer.Separate();
            EmitCheck(writer, type);
            JsonValueEmitter.Emit(writer, type);
        }

        writer.Separate();
        JsonFindEmitter.Emit(writer, type);
    }

    private static void EmitList(SourceWriter writer, string name, IEnumerable<string> texts) => writer.Lines(
        $"private static readonly string[] {name} = [{string.Join(", ", texts.Select(GeneratedText.Quote))}];");

    private static void EmitBeginning(SourceWriter writer, JsonReaderModel type)
    {
        if (type.Discriminator is not null)
        {
            return;
        }

        if (!type.CanBeNull)
        {
            writer.Lines("JsonInput.BeginValue(ref reader);");
            return;
        }

        using (writer.Block("if (!JsonInput.Begin(ref reader))"))
        {
            writer.Lines("return null;");
        }

        writer.Separate();
    }

    private static void EmitLocals(SourceWriter writer, JsonReaderModel type)
    {
        foreach (var member in type.Members.Where(IsRead))
        {
            writer.Lines($"{member.Type} {member.Local} = {member.Initial};");
        }

        if (type.Extension is { } extension)
        {
            writer.Lines($"{extension.Type} {extension.Local} = null;");
        }

        for (var word = 0; word * JsonFound.BitsOfWord < type.Members.Count; word++)
        {
            writer.Lines($"var {JsonFound.Word(word)} = 0ul;");
        }
    }

    private static void EmitCases(SourceWriter writer, JsonReaderModel type)
    {
        for (var i = 0; i < type.Members.Count; i++)
        {
            if (type.Members[i] is { Value: { } value } member)
            {
                writer.Lines($"""
                    case {GeneratedText.Number(i)}:
                        JsonInput.Enter(ref reader, ref {JsonFound.Word(i / JsonFound.BitsOfWord)}, {JsonFound.Bit(i)});
                        {member.Local} = {JsonReadText.Read(value)};
                        break;
                    """);
            }
            else
            {
                writer.Lines($"""
                    case {GeneratedText.Number(i)}:
                        JsonInput.Skip(ref reader);
                        break;
                    """);
            }
        }

        var other = type.Extension is { } extension ? $"ReadMember(ref reader, ref {extension.Local})"
            : type.RefusesUnknown ? "RefuseUnknown(ref reader)"
            : "Skip(ref reader)";
        writer.Lines($"""
            default:
                JsonInput.{other};
                break;
            """);
    }

    private static void EmitCheck(SourceWriter writer, JsonReaderModel type)
    {
        for (var word = 0; word * JsonFound.BitsOfWord < type.Members.Count; word++)
        {
            var required = JsonFound.Mask(type, word, static member => member.IsRequired);
            if (required != "0")
            {
                var names = word == 0 ? "JsonNames" : $"JsonNames.AsSpan({GeneratedText.Number(word * JsonFound.BitsOfWord)})";
                writer.Lines($"JsonInput.Require({JsonFound.Word(word)}, {required}, {names});");
            }
        }
    }

    private static bool IsRead(JsonFieldModel member) => member.Value is not null;
}
