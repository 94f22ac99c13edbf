using SockRoute.Generators.Model;

namespace SockRoute.Generators.Emit;

/// <summary>
/// What the links of one file ask of their parameters, in a class of its own: whether a constraint takes a text, how
/// a segment is
/// taken apart, what a member of an enum is called.
/// </summary>
internal sealed class LinkChecks
{
    private const string ClassName = "LinkChecks";

    private readonly UniqueNames _names = new(StringComparer.Ordinal, ClassName);
    private readonly Dictionary<string, (string Name, PartModel Part)> _checks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, SegmentModel Segment)> _splits = new(StringComparer.Ordinal);
    private readonly Dictionary<EnumModel, string> _enums = [];

    private static string Class => $"global::{WellKnownNames.GeneratedNamespace}.{ClassName}";

    public static LinkChecks Of(IEnumerable<LinkModel> links)
    {
        var checks = new LinkChecks();
        foreach (var link in links)
        {
            foreach (var part in link.Segments.SelectMany(static segment => segment.Parts))
            {
                checks.AddCheck(link, part);
            }

            foreach (var segment in link.Segments.Select(static segment => segment.Split).OfType<SegmentModel>())
            {
                checks.AddSplit(link, segment);
            }

            foreach (var model in link.Parameters.Select(static parameter => parameter.Enum).OfType<EnumModel>())
            {
                checks.AddEnum(model);
            }
        }

        return checks;
    }

    /// <summary>The method that asks the constraints of a parameter.</summary>
    public string CheckOf(PartModel part) => $"{Class}.{_checks[part.Key].Name}";

    /// <summary>The method that takes a segment apart.</summary>
    public string SplitOf(LinkModel link, LinkSegmentModel segment) => $"{Class}.{_splits[segment.Split!.Key].Name}";

    /// <summary>The method that names the members of an enum.</summary>
    public string NameOf(EnumModel model) => $"{Class}.{_enums[model]}";

    public void Emit(SourceWriter writer)
    {
        if (_checks.Count + _splits.Count + _enums.Count == 0)
        {
            return;
        }

        writer.Separate();
        using var space = writer.Block($"namespace {WellKnownNames.GeneratedNamespace}");
        writer.Lines("using System;");
        writer.Separate();
        using var body = writer.Block($"file static class {ClassName}");
        var constraints = ConstraintMethods.Of(
            _checks.Values
                .Select(static check => check.Part)
                .Concat(_splits.Values.SelectMany(static split => split.Segment.Parts)));
        foreach (var (name, part) in _checks.Values)
        {
            writer.Separate();
            writer.Lines($"// {part.Label}");
            writer.Lines($"public static bool {name}(ReadOnlySpan<byte> text) =>");
            using var indent = writer.Indent();
            writer.Lines(constraints.Condition(part, "text") + ";");
        }

        foreach (var (name, segment) in _splits.Values)
        {
            writer.Separate();
            writer.Lines($$"""
                public static bool {{name}}(ReadOnlySpan<byte> segment, Span<PathRange> found)
                {
                    var search = new RouteSearch(HttpMethods.None, segment, found);
                    return {{name}}(segment, 0, ref search);
                }
                """);
            SplitEmitter.Emit(writer, name, segment, 0, constraints);
        }

        foreach (var pair in _enums)
        {
            writer.Separate();
            EmitEnum(writer, pair.Key, pair.Value);
        }

        constraints.Emit(writer);
    }

    private void AddCheck(LinkModel link, LinkPartModel part)
    {
        if (part.Checked is { } check && !_checks.ContainsKey(check.Key))
        {
            _checks.Add(check.Key, (_names.Take($"Takes{link.Name}{Pascal(check.Text)}"), check));
        }
    }

    private void AddSplit(LinkModel link, SegmentModel segment)
    {
        if (!_splits.ContainsKey(segment.Key))
        {
            _splits.Add(segment.Key, (_names.Take($"TrySplit{link.Name}"), segment));
        }
    }

    private void AddEnum(EnumModel model)
    {
        if (!_enums.ContainsKey(model))
        {
            _enums.Add(model, _names.Take("NameOf" + model.Name));
        }
    }

    private static void EmitEnum(SourceWriter writer, EnumModel model, string name)
    {
        var header = $"public static string {name}({model.Type} value, string parameter) => value switch";
        using var body = writer.Block(header, "{", "};");
        foreach (var member in model.Members.Where(static member => member.IsWritten))
        {
            writer.Lines($"{model.Type}.{member.Identifier} => {GeneratedText.Quote(member.Name)},");
        }

        foreach (var member in model.Members.Where(static member => member.IsHidden))
        {
            writer.Lines($"{model.Type}.{member.Identifier} => throw LinkWriter.HiddenMember(parameter),");
        }

        writer.Lines("_ => throw LinkWriter.NotAMember(parameter),");
    }

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);
}
