using System.Globalization;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>Writes how an object is made of values that stand in variables already.</summary>
internal static class MadeObjectEmitter
{
    /// <summary>Writes nothing for a parameter that is no object.</summary>
    public static void Emit(SourceWriter writer, ParameterModel parameter)
    {
        if (parameter.Object is { } made)
        {
            foreach (var member in made.Members)
            {
                Emit(writer, member.Field);
            }

            Emit(writer, parameter.Local, made);
        }
    }

    private static void Emit(SourceWriter writer, string local, MadeObjectModel made)
    {
        var required = Of(made, MadeMemberKind.Required)
            .Select(static member => $"{member.Name} = {ArgumentText.Of(member.Field)}")
            .ToArray();
        if (made.Initial.Length > 0)
        {
            EmitNew(writer, made.Initial, made, required);
        }

        EmitNew(writer, local, made, required.Concat(Of(made, MadeMemberKind.Initialized).Select(member =>
            $"{member.Name} = {Has(member)} ? {member.Field.Local} : {made.Initial}.{member.Name}")));
        foreach (var member in Of(made, MadeMemberKind.Settable))
        {
            using (writer.Block($"if ({Has(member)})"))
            {
                writer.Lines($"{local}.{member.Name} = {member.Field.Local};");
            }

            writer.Separate();
        }
    }

    private static void EmitNew(SourceWriter writer, string local, MadeObjectModel made, IEnumerable<string> members)
    {
        var arguments = Of(made, MadeMemberKind.Argument).Select(static member => ArgumentText.Of(member.Field));
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

    private static IEnumerable<MadeMemberModel> Of(MadeObjectModel made, MadeMemberKind kind) =>
        made.Members.Where(member => member.Kind == kind);

    private static string Has(MadeMemberModel member) => member.Field.Source == ParameterSource.Route
        ? $"binder.HasRoute({member.Field.Capture.ToString(CultureInfo.InvariantCulture)})"
        : $"binder.Has{member.Field.Source}({GeneratedText.Quote(member.Field.Name)})";
}
