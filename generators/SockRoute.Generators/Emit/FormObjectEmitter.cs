using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>Writes how an object is made of the fields of a form, which stand in variables already.</summary>
internal static class FormObjectEmitter
{
    public static void Emit(SourceWriter writer, string local, FormObjectModel made)
    {
        var required = Of(made, FormMemberKind.Required)
            .Select(static member => $"{member.Name} = {member.Field.Local}")
            .ToArray();
        if (made.Initial.Length > 0)
        {
            EmitNew(writer, made.Initial, made, required);
        }

        EmitNew(writer, local, made, required.Concat(Of(made, FormMemberKind.Initialized).Select(member =>
            $"{member.Name} = {Has(member)} ? {member.Field.Local} : {made.Initial}.{member.Name}")));
        foreach (var member in Of(made, FormMemberKind.Settable))
        {
            using (writer.Block($"if ({Has(member)})"))
            {
                writer.Lines($"{local}.{member.Name} = {member.Field.Local};");
            }

            writer.Separate();
        }
    }

    private static void EmitNew(SourceWriter writer, string local, FormObjectModel made, IEnumerable<string> members)
    {
        var arguments = Of(made, FormMemberKind.Argument).Select(static member => member.Field.Local);
        var call = $"var {local} = new {made.Type}({string.Join(", ", arguments)})";
        var lines = members.ToArray();
        if (lines.Length == 0)
        {
            writer.Lines(call + ";");
            return;
        }

        using var initializer = writer.Block(call, "{", "};");
        foreach (var line in lines)
        {
            writer.Lines(line + ",");
        }
    }

    private static IEnumerable<FormMemberModel> Of(FormObjectModel made, FormMemberKind kind) =>
        made.Members.Where(member => member.Kind == kind);

    private static string Has(FormMemberModel member) => $"binder.HasForm({GeneratedText.Quote(member.Field.Name)})";
}
