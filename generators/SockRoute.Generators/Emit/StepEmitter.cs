using System.Text;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>Writes the statements of a template, each with the place of its tag for compiler and debugger.</summary>
internal sealed class StepEmitter(SourceWriter writer, bool hasStrings)
{
    // The compiler joins the lines to one literal, one after the other.
    private const int MaxLines = 100;

    private const int MaxColumn = 65535;

    private bool _isMapped;

    public void Emit(EquatableArray<TemplateStep> steps)
    {
        foreach (var step in steps)
        {
            Emit(step);
        }
    }

    /// <summary>Ends the mapping: what follows stands in no template.</summary>
    public void Hide()
    {
        if (_isMapped)
        {
            writer.Lines("#line hidden");
            _isMapped = false;
        }
    }

    private void Emit(TemplateStep step)
    {
        switch (step.Kind)
        {
            case TemplateStepKind.Text:
                EmitText(step.Text);
                break;
            case TemplateStepKind.Indentation:
                Hide();
                writer.Lines("writer.WriteIndentation();");
                break;
            case TemplateStepKind.TextValue
                or TemplateStepKind.BoolValue
                or TemplateStepKind.EnumValue
                or TemplateStepKind.FormattableValue:
                EmitMapped(step, Method(step) + "(", step.Text, Format(step) + ");");
                break;
            case TemplateStepKind.Call:
                EmitCall(step);
                break;
            case TemplateStepKind.With:
                EmitWith(step);
                break;
            case TemplateStepKind.Each:
                EmitBlock(step, $"foreach (var {step.Local} in ", step.Text, ")");
                break;
            case TemplateStepKind.EachOfMaybe or TemplateStepKind.EachByIndex:
                EmitList(step);
                break;
            default:
                var (before, after) = Condition(step);
                EmitBlock(step, before, step.Text, after);
                break;
        }
    }

    private static string Method(TemplateStep step) => step.Kind switch
    {
        TemplateStepKind.BoolValue => "writer.WriteBool",
        TemplateStepKind.EnumValue => "writer.WriteEnum",
        _ => step.IsEscaped ? "writer.WriteEscaped" : "writer.WriteRaw",
    };

    private static string Format(TemplateStep step) =>
        step.Kind is TemplateStepKind.EnumValue or TemplateStepKind.FormattableValue
            ? $", {GeneratedText.Quote(step.Format)}"
            : "";

    private static (string Before, string After) Condition(TemplateStep step) => step.Kind switch
    {
        TemplateStepKind.IfTrue => ("if (", ")"),
        TemplateStepKind.IfMaybeTrue => ("if (", " == true)"),
        TemplateStepKind.IfFalse => ("if (!", ")"),
        TemplateStepKind.IfMaybeFalse => ("if (", " != true)"),
        TemplateStepKind.IfText => ("if (", $" is {{ Length: > 0 }} {step.Local})"),
        TemplateStepKind.IfNoText => ("if (string.IsNullOrEmpty(", "))"),
        TemplateStepKind.IfPresent => ("if (", $" is {{ }} {step.Local})"),
        TemplateStepKind.IfAbsent => ("if (", " is null)"),
        _ => step.Count.Length > 0
            ? ("if (", $" is not {{ {step.Count}: > 0 }})")
            : ("if (global::SockRoute.TemplateValues.IsEmpty(", "))"),
    };

    private void EmitText(string text)
    {
        Hide();
        var method = hasStrings ? "writer.WriteRaw" : "writer.Write";
        var lines = Lines(text).ToArray();
        for (var start = 0; start < lines.Length; start += MaxLines)
        {
            var piece = lines
                .Skip(start)
                .Take(MaxLines)
                .Select(line => GeneratedText.Quote(line) + (hasStrings ? "" : "u8"))
                .ToArray();
            if (piece.Length == 1)
            {
                writer.Lines($"{method}({piece[0]});");
                continue;
            }

            writer.Lines($"{method}(");
            using var arguments = writer.Indent();
            writer.Lines(string.Join("\n+ ", piece) + ");");
        }
    }

    private static IEnumerable<string> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var feed = text.IndexOf('\n', start);
            var end = feed < 0 ? text.Length : feed + 1;
            yield return text.Substring(start, end - start);
            start = end;
        }
    }

    private void EmitCall(TemplateStep step)
    {
        if (step.Local.Length > 0)
        {
            Hide();
            writer.Lines($"var {step.Local} = writer.SuspendIndentation();");
        }

        if (step.Format.Length > 0)
        {
            Hide();
            var text = GeneratedText.Quote(step.Format);
            writer.Lines($"writer.Indent({(hasStrings ? $"global::System.Text.Encoding.UTF8.GetBytes({text})" : text + "u8")});");
        }

        var arguments = string.Concat(step.Arguments.Select(static argument => ", " + argument));
        EmitMapped(step, "", $"{step.Text}(ref writer{arguments})", ";");
        if (step.Format.Length > 0)
        {
            Hide();
            writer.Lines($"writer.Outdent({GeneratedText.Number(Encoding.UTF8.GetByteCount(step.Format))});");
        }

        if (step.Local.Length > 0)
        {
            Hide();
            writer.Lines($"writer.ResumeIndentation({step.Local});");
        }
    }

    private void EmitWith(TemplateStep step)
    {
        Hide();
        using var block = writer.Block();
        EmitMapped(step, $"var {step.Local} = ", step.Text, ";");
        Emit(step.Steps);
        Hide();
    }

    private void EmitList(TemplateStep step)
    {
        EmitMapped(step, "if (", step.Text, $" is {{ }} {step.List})");
        Hide();
        using var list = writer.Block();
        if (step.Index.Length == 0)
        {
            using var each = writer.Block($"foreach (var {step.Local} in {step.List})");
            Emit(step.Steps);
            Hide();
            return;
        }

        using var loop = writer.Block($"for (var {step.Index} = 0; {step.Index} < {step.List}.Count; {step.Index}++)");
        writer.Lines($"var {step.Local} = {step.List}[{step.Index}];");
        Emit(step.Steps);
        Hide();
    }

    private void EmitBlock(TemplateStep step, string before, string expression, string after)
    {
        EmitMapped(step, before, expression, after);
        Hide();
        using var block = writer.Block();
        Emit(step.Steps);
        Hide();
    }

    // The last column is a part of the span. Beyond a column, the compiler takes the line alone.
    private static string Span(TemplatePlace place, int offset)
    {
        var (line, endLine) = (GeneratedText.Number(place.Line + 1), GeneratedText.Number(place.EndLine + 1));
        var (column, endColumn) = (place.Column + 1, place.EndColumn);
        return Math.Max(column, Math.Max(endColumn, offset)) > MaxColumn
            ? line
            : $"({line},{GeneratedText.Number(column)})-({endLine},{GeneratedText.Number(endColumn)}) "
                + GeneratedText.Number(offset);
    }

    // A path with a quotation mark has no place in a directive.
    private void EmitMapped(TemplateStep step, string before, string expression, string after)
    {
        if (step.Place is { } place && step.Path.IndexOf('"') < 0)
        {
            writer.Lines($"#line {Span(place, writer.Column + before.Length)} \"{step.Path}\"");
            _isMapped = true;
        }

        writer.Lines(before + expression + after);
    }
}
