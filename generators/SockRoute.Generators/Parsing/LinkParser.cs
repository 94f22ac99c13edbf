using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>Makes the link of one route out of what was parsed for it.</summary>
internal static class LinkParser
{
    /// <summary>Null when the attribute gives the link a name that it cannot have.</summary>
    public static LinkModel? Parse(
        IMethodSymbol method, RouteUse use, RouteTemplate template, IReadOnlyList<BoundParameter> parameters)
    {
        if (LinkName.FindMistake(method, use) is not null)
        {
            return null;
        }

        var captures = template.Parameters.ToArray();
        var names = new UniqueNames(StringComparer.Ordinal);
        var linked = parameters
            .Where(static bound => bound.Model.Source is ParameterSource.Query or ParameterSource.Route)
            .Select(bound => new Linked(bound, Parameter(bound, names.Take(bound.Target.Name), captures)))
            .ToArray();
        return new()
        {
            Name = use.Name ?? method.Name,
            Template = template.Text,
            IsPublic = TypeReach.IsPublic(method.ContainingType)
                && method.Parameters.All(static parameter => TypeReach.IsPublic(parameter.Type))
                && linked.All(static parameter => TypeReach.IsPublic(parameter.Type)),
            Routes = new(
                [new LinkedRoute { Method = use.Verb.ToString().ToUpperInvariant(), Display = CodeText.Handler(method) }]),
            Segments = new(template.Segments.Select(segment => Segment(
                segment, part => linked.First(p => p.Capture == Array.IndexOf(captures, part))))),
            Parameters = new(Sort(Once(linked))),
        };
    }

    /// <summary>First what has to be given, otherwise in the order of the method.</summary>
    public static IEnumerable<LinkParameterModel> Sort(IEnumerable<LinkParameterModel> parameters) =>
        parameters.OrderBy(static parameter => parameter.IsOptional);

    // Several parameters of a handler may read one place; the link writes it once, and asks for it if one of them has
    // to.
    private static IEnumerable<LinkParameterModel> Once(IEnumerable<Linked> parameters) =>
        parameters
            .GroupBy(
                static linked => linked.Model.QueryName?.ToUpperInvariant() ?? $"{{{linked.Capture}}}",
                StringComparer.Ordinal)
            .Select(static group => Sort(group.Select(static linked => linked.Model)).First());

    private static LinkParameterModel Parameter(BoundParameter bound, string name, TemplatePart[] captures)
    {
        var model = bound.Model;
        var isQuery = model.Source == ParameterSource.Query;
        var type = ValueTypes.Unwrap(ListTypes.Unfold(bound.Target.Type).Element);
        var isList = model.Repetition != Repetition.None;
        return new()
        {
            Name = name,
            Type = model.Type,
            IsList = isList,
            Form = FormOf(type, model.Form),
            IsReference = type.IsReferenceType,
            Format = FormatOf(type),
            IsOptional = isQuery ? isList || model.Default is not null : captures[model.Capture].IsOptional,
            QueryName = isQuery ? UriText.EscapeName(model.Name) : null,
            Default = isQuery || model.KeepsInitial || model.Default == "null" ? null : model.Default,
            Enum = model.Enum,
        };
    }

    private static LinkSegmentModel Segment(TemplateSegment segment, Func<TemplatePart, Linked> find)
    {
        var isSplit = segment.Parts.Count(static part => part.IsParameter) > 1;
        return new()
        {
            Parts = new(segment.Parts.Select(part =>
                part.IsParameter ? Parameter(part, find(part), isSplit) : Literal(part))),
            IsOptional = segment.IsOptional,
            Split = isSplit ? segment.ToModel() : null,
        };
    }

    private static LinkPartModel Literal(TemplatePart part) =>
        new() { Kind = part.Kind, Text = UriText.EscapeSegment(part.Text), Parameter = null, Checked = null };

    // What takes a segment apart asks all of its constraints anyway.
    private static LinkPartModel Parameter(TemplatePart part, Linked linked, bool isSplit)
    {
        var type = ValueTypes.Unwrap(linked.Type);
        var constraints = part.Constraints
            .Where(constraint => !isSplit && !ConstraintFit.IsImplied(constraint, type))
            .ToArray();
        return new()
        {
            Kind = part.Kind,
            Text = "",
            Parameter = linked.Model,
            Checked = constraints.Length == 0 ? null : part.ToModel() with { Constraints = new(constraints) },
        };
    }

    private static LinkForm FormOf(ITypeSymbol type, ParameterForm form) => form switch
    {
        ParameterForm.Text => LinkForm.Text,
        ParameterForm.Enum => LinkForm.Enum,
        ParameterForm.Parsed => LinkForm.Parsed,
        _ => type.SpecialType switch
        {
            SpecialType.System_Boolean => LinkForm.Bool,
            SpecialType.System_Char => LinkForm.Character,
            _ => LinkForm.Value,
        },
    };

    private static string FormatOf(ITypeSymbol type) => ValueTypes.NameOf(type) switch
    {
        "DateTime" or "DateTimeOffset" => "yyyy-MM-ddTHH:mm:ss.FFFFFFFK",
        "DateOnly" => "yyyy-MM-dd",
        "TimeOnly" => "HH:mm:ss.FFFFFFF",
        _ => "",
    };

    private sealed class Linked(BoundParameter bound, LinkParameterModel model)
    {
        public ITypeSymbol Type { get; } = bound.Target.Type;

        public int Capture { get; } = bound.Model.Capture;

        public LinkParameterModel Model { get; } = model;
    }
}
