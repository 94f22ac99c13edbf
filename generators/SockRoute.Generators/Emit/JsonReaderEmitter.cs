using System.Text;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>Writes the file that reads the values of one type from JSON.</summary>
internal static class JsonReaderEmitter
{
    private const int BitsOfWord = 64;

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
            EmitValue(writer, type);
        }

        writer.Separate();
        EmitFind(writer, type);
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

        for (var word = 0; word * BitsOfWord < type.Members.Count; word++)
        {
            writer.Lines($"var {Found(word)} = 0ul;");
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
                        JsonInput.Enter(ref reader, ref {Found(i / BitsOfWord)}, {Bit(i)});
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
        for (var word = 0; word * BitsOfWord < type.Members.Count; word++)
        {
            var required = Mask(type, word, static member => member.IsRequired);
            if (required != "0")
            {
                var names = word == 0 ? "JsonNames" : $"JsonNames.AsSpan({GeneratedText.Number(word * BitsOfWord)})";
                writer.Lines($"JsonInput.Require({Found(word)}, {required}, {names});");
            }
        }
    }

    private static void EmitValue(SourceWriter writer, JsonReaderModel type)
    {
        var required = type.Members
            .Where(static member => member.Assignment == JsonAssignment.Required)
            .Select(static member => $"{member.Target} = {member.Local}")
            .ToArray();
        var initialized = type.Members.Where(static member => member.Assignment == JsonAssignment.Initialized).ToArray();
        if (initialized.Length > 0)
        {
            EmitInitial(writer, type, required, initialized);
        }

        var all = required.Concat(type.Members.Select(static (member, i) => (member, i))
            .Where(static pair => pair.member.Assignment == JsonAssignment.Initialized)
            .Select(pair => $"{pair.member.Target} = {IsFound(pair.i)} ? {pair.member.Local} : {type.InitialLocal}.{pair.member.Target}"));
        var initializers = all.ToArray();
        var made = New(type, initializers);
        if (type.Extension is { IsInitialized: true } data)
        {
            made = $"{data.Local} is null ? {made} : {New(type, [.. initializers, $"{data.Target} = {data.Local}"])}";
        }

        if (type.Extension is not { IsInitialized: false }
            && !type.Members.Any(static member => member.Assignment == JsonAssignment.Set))
        {
            writer.Lines($"return {made};");
            return;
        }

        writer.Lines($"var value = {made};");
        EmitAssignments(writer, type);
        if (type.Extension is { IsInitialized: false } extension)
        {
            writer.Lines($"value.{extension.Target} = JsonInput.Join(value.{extension.Target}, {extension.Local});");
        }

        writer.Lines("return value;");
    }

    // What a member begins with that can only be set while the object is made is got from another one.
    private static void EmitInitial(
        SourceWriter writer, JsonReaderModel type, string[] required, JsonFieldModel[] initialized)
    {
        var isComplete = string.Join(" && ", Enumerable.Range(0, (type.Members.Count + BitsOfWord - 1) / BitsOfWord)
            .Select(word => (word, mask: Mask(type, word, initialized.Contains)))
            .Where(static pair => pair.mask != "0")
            .Select(static pair => $"({Found(pair.word)} & {pair.mask}) == {pair.mask}"));
        var nothing = type.CanBeNull ? "null" : "default";
        writer.Lines($"var {type.InitialLocal} = {isComplete} ? {nothing} : {New(type, required)};");
    }

    private static void EmitAssignments(SourceWriter writer, JsonReaderModel type)
    {
        for (var i = 0; i < type.Members.Count; i++)
        {
            if (type.Members[i] is { Assignment: JsonAssignment.Set } member)
            {
                var owner = member.Owner.Length == 0 ? "value" : $"(({member.Owner})value)";
                using (writer.Block($"if ({IsFound(i)})"))
                {
                    writer.Lines($"{owner}.{member.Target} = {member.Local};");
                }

                writer.Separate();
            }
        }
    }

    private static string New(JsonReaderModel type, string[] initializers)
    {
        var made = $"new {type.Type}({string.Join(", ", type.Arguments)})";
        return initializers.Length == 0 ? made : $"{made} {{ {string.Join(", ", initializers)} }}";
    }

    // Names as they are declared are found by their length and bytes; all others take the long way.
    private static void EmitFind(SourceWriter writer, JsonReaderModel type)
    {
        using var body = writer.Block("private static int Find(ref Utf8JsonReader reader)");
        if (type.Discriminator is { } discriminator)
        {
            writer.Lines($"JsonInput.RefuseMetadata(ref reader, {GeneratedText.Quote(discriminator)}u8);");
        }

        var lengths = type.Members
            .Select(static (member, i) => (member.Name, i))
            .Where(static pair => pair.Name.IndexOf('\\') < 0)
            .GroupBy(static pair => Encoding.UTF8.GetByteCount(pair.Name))
            .OrderBy(static group => group.Key)
            .ToArray();
        if (lengths.Length > 0)
        {
            EmitLengths(writer, lengths);
            writer.Separate();
        }

        writer.Lines("return JsonInput.Find(ref reader, JsonNames);");
    }

    private static void EmitLengths(SourceWriter writer, IGrouping<int, (string Name, int Index)>[] lengths)
    {
        writer.Lines("var name = reader.ValueSpan;");
        using var cases = writer.Block("switch (name.Length)");
        foreach (var length in lengths)
        {
            writer.Lines($"case {GeneratedText.Number(length.Key)}:");
            using var indent = writer.Indent();
            foreach (var (name, i) in length)
            {
                using (writer.Block($"if (name.SequenceEqual({GeneratedText.Quote(name)}u8))"))
                {
                    writer.Lines($"return {GeneratedText.Number(i)};");
                }

                writer.Separate();
            }

            writer.Lines("break;");
        }
    }

    private static bool IsRead(JsonFieldModel member) => member.Value is not null;

    private static string Found(int word) => word == 0 ? "found" : $"found{GeneratedText.Number(word + 1)}";

    private static string Bit(int member) => $"1ul << {GeneratedText.Number(member % BitsOfWord)}";

    private static string IsFound(int member) => $"({Found(member / BitsOfWord)} & ({Bit(member)})) != 0";

    private static string Mask(JsonReaderModel type, int word, Func<JsonFieldModel, bool> isWanted)
    {
        var mask = 0ul;
        for (var i = word * BitsOfWord; i < Math.Min(type.Members.Count, (word + 1) * BitsOfWord); i++)
        {
            mask |= isWanted(type.Members[i]) ? 1ul << (i % BitsOfWord) : 0;
        }

        return mask == 0 ? "0" : $"0x{mask:x}ul";
    }
}
