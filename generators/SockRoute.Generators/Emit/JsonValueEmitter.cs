using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>Writes how an object is made of what was read, which stands in variables already.</summary>
internal static class JsonValueEmitter
{
    /// <summary>Writes the statements, the last of which returns the object.</summary>
    public static void Emit(SourceWriter writer, JsonReaderModel type)
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
            .Select(pair => $"{pair.member.Target} = {JsonFound.Is(pair.i)} ? {pair.member.Local} : {type.InitialLocal}.{pair.member.Target}"));
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
        var isComplete = string.Join(" && ", Enumerable.Range(0, (type.Members.Count + JsonFound.BitsOfWord - 1) / JsonFound.BitsOfWord)
            .Select(word => (word, mask: JsonFound.Mask(type, word, initialized.Contains)))
            .Where(static pair => pair.mask != "0")
            .Select(static pair => $"({JsonFound.Word(pair.word)} & {pair.mask}) == {pair.mask}"));
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
                using (writer.Block($"if ({JsonFound.Is(i)})"))
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
}
