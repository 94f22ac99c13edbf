using System.Text;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>
/// Writes the statements that write a link: its literals as constants, its parameters in the order of the URL.
/// </summary>
internal sealed class LinkBodyEmitter(SourceWriter writer, LinkModel link, string prefix, LinkChecks checks)
{
    public const string Writer = "global::SockRoute.LinkWriter";

    private readonly string _local = FreeName(link, "link");
    private readonly StringBuilder _literal = new();

    /// <summary>The parameters of a method, what may be left out with its default.</summary>
    public static IEnumerable<string> Parameters(LinkModel link) => link.Parameters.Select(static parameter =>
        parameter.IsOptional
            ? $"{parameter.PassedType}? {Name(parameter)} = null"
            : $"{parameter.PassedType} {Name(parameter)}");

    /// <summary>A name that no parameter has.</summary>
    public static string FreeName(LinkModel link, string wanted) => new UniqueNames(
        StringComparer.Ordinal, [.. link.Parameters.Select(static parameter => parameter.Name)]).Take(wanted);

    /// <summary>Returns the variable that the link is in.</summary>
    public string Emit()
    {
        EmitConstruction();
        EmitPath();
        foreach (var parameter in link.Query)
        {
            if (parameter.IsList)
            {
                EmitList(parameter);
            }
            else
            {
                EmitQuery(parameter, Name(parameter), parameter.IsOptional);
            }
        }

        return _local;
    }

    private void EmitConstruction()
    {
        var ranges = 2 * link.Segments.Max(static segment => segment.Split?.Captures ?? 0);
        var arguments = new List<string> { $"stackalloc char[{Writer}.Room]" };
        if (prefix.Length > 0)
        {
            arguments.Add(prefix);
        }

        if (ranges > 0)
        {
            arguments.Add($"ranges: stackalloc global::SockRoute.PathRange[{MatchEmitter.Number(ranges)}]");
        }

        writer.Lines($"var {_local} = new {Writer}({string.Join(", ", arguments)});");
    }

    private void EmitPath()
    {
        foreach (var segment in link.Segments.Where(static segment => !segment.IsOptional))
        {
            EmitSegment(segment);
        }

        EmitLiteral();
        var optional = link.Segments.Where(static segment => segment.IsOptional).ToArray();
        for (var i = 0; i < optional.Length; i++)
        {
            var given = optional.Skip(i).Select(static segment => $"{Name(segment.LastParameter!)} is not null");
            using (writer.Block($"if ({string.Join(" || ", given)})"))
            {
                EmitOptional(optional[i], isLast: i == optional.Length - 1);
            }

            writer.Separate();
        }
    }

    private void EmitSegment(LinkSegmentModel segment)
    {
        _literal.Append('/');
        if (segment.Split is not null)
        {
            EmitLiteral();
            writer.Lines($"{_local}.BeginSplit();");
        }

        foreach (var part in segment.Parts)
        {
            _literal.Append(part.Text);
            if (part.Parameter is { } parameter)
            {
                EmitLiteral();
                EmitParameter(part, parameter, Name(parameter));
            }
        }

        EmitEnd(segment);
    }

    private void EmitEnd(LinkSegmentModel segment)
    {
        if (segment.LastParameter is not { } last)
        {
            return;
        }

        var name = GeneratedText.Quote(last.Name);
        if (segment.Split is not null)
        {
            EmitLiteral();
            var call = $"{checks.SplitOf(link, segment)}({_local}.Segment, {_local}.Found)";
            writer.Lines($"{_local}.EndSplit({call}, {name});");
        }

        if (segment.Parts.Any(static part => part.Kind == PartKind.Parameter && IsText(part.Parameter!)))
        {
            EmitLiteral();
            writer.Lines($"{_local}.EndSegment({name});");
        }
    }

    private void EmitOptional(LinkSegmentModel segment, bool isLast)
    {
        var parameter = segment.LastParameter!;
        var name = Name(parameter);
        var missing = parameter.Default ?? $"throw {Writer}.Missing({GeneratedText.Quote(parameter.Name)})";
        var isCondition = parameter.Form is LinkForm.Bool or LinkForm.Enum;
        var value = !isLast ? isCondition ? $"({name} ?? {missing})" : $"{name} ?? {missing}"
            : parameter.IsReference ? name
            : $"{name}.Value";
        _literal.Append('/');
        EmitLiteral();
        EmitParameter(segment.Parts[0], parameter, value);
        EmitEnd(segment);
    }

    private void EmitParameter(LinkPartModel part, LinkParameterModel parameter, string value)
    {
        var name = GeneratedText.Quote(parameter.Name);
        var format = parameter.Format.Length > 0 ? ", " + GeneratedText.Quote(parameter.Format) : "";
        writer.Lines(part.Kind switch
        {
            PartKind.CatchAll => $"{_local}.Rest({value}, {name}, mayBeEmpty: true);",
            PartKind.CatchAllNotEmpty => $"{_local}.Rest({value}, {name}, mayBeEmpty: false);",
            _ when parameter.Form is LinkForm.Value or LinkForm.Character =>
                $"{_local}.Value({value}, {name}{format});",
            _ => $"{_local}.Text({Text(parameter, value)}, {name});",
        });
        if (part.Checked is { } check)
        {
            var text = string.Join(":", check.Constraints.Select(static constraint => constraint.Label));
            var call = $"{checks.CheckOf(check)}({_local}.Last)";
            writer.Lines($"{_local}.Require({call}, {name}, {GeneratedText.Quote(text)});");
        }
    }

    private void EmitList(LinkParameterModel parameter)
    {
        using (writer.Block($"if ({Name(parameter)} is not null)"))
        {
            var value = FreeName(link, "value");
            using var body = writer.Block($"foreach (var {value} in {Name(parameter)})");
            EmitQuery(parameter, value, isOptional: false);
        }

        writer.Separate();
    }

    private void EmitQuery(LinkParameterModel parameter, string value, bool isOptional)
    {
        var (query, name) = (GeneratedText.Quote(parameter.QueryName!), GeneratedText.Quote(parameter.Name));
        var format = parameter.Format.Length > 0 ? ", " + GeneratedText.Quote(parameter.Format) : "";
        value = parameter.Form switch
        {
            LinkForm.Text when !isOptional =>
                $"{value} ?? throw new global::System.ArgumentNullException({name})",
            LinkForm.Bool or LinkForm.Enum or LinkForm.Parsed when isOptional =>
                $"{value} is null ? null : {Text(parameter, parameter.IsReference ? value : $"{value}.Value")}",
            LinkForm.Bool or LinkForm.Enum or LinkForm.Parsed => Text(parameter, value),
            _ => value,
        };
        writer.Lines($"{_local}.Query({query}, {value}, {name}{format});");
    }

    private string Text(LinkParameterModel parameter, string value) => parameter.Form switch
    {
        LinkForm.Bool => $"{value} ? \"true\" : \"false\"",
        LinkForm.Parsed => $"{Writer}.TextOf({value}, {GeneratedText.Quote(parameter.Name)})",
        LinkForm.Enum => $"{checks.NameOf(parameter.Enum!)}({value}, {GeneratedText.Quote(parameter.Name)})",
        _ => value,
    };

    private void EmitLiteral()
    {
        if (_literal.Length > 0)
        {
            writer.Lines($"{_local}.Literal({GeneratedText.Quote(_literal.ToString())});");
            _literal.Clear();
        }
    }

    private static bool IsText(LinkParameterModel parameter) =>
        parameter.Form is LinkForm.Text or LinkForm.Character or LinkForm.Parsed;

    private static string Name(LinkParameterModel parameter) => GeneratedText.Identifier(parameter.Name);
}
