using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>The whole template of one route: the prefix of its class and what its attribute appends.</summary>
internal sealed class RouteTemplate
{
    public required string Text { get; init; }

    public required IReadOnlyList<TemplateSegment> Segments { get; init; }

    public IEnumerable<TemplatePart> Parameters =>
        Segments.SelectMany(static segment => segment.Parts).Where(static part => part.IsParameter);

    /// <summary>
    /// Null when there is no such template. A mistake in the prefix is told with the class, see <see
    /// cref="FindMistake(INamedTypeSymbol, AttributeData, Compilation, List{Problem})"/>, not once more with each of its methods.
    /// </summary>
    public static RouteTemplate? Parse(
        IMethodSymbol method, RouteUse use, Compilation compilation, List<Problem> problems)
    {
        var type = method.ContainingType;
        var context = new SourceContext(compilation, method);
        var prefix = "";
        IReadOnlyList<TemplateSegment>? before = [];
        if (RouteAttributes.PrefixOf(type) is { } attribute)
        {
            prefix = RouteAttributes.Text(attribute);
            before = prefix is null ? null : TemplateParser.Parse(prefix, attribute, [], isPrefix: true, context, []);
        }

        if (prefix is null || before is null)
        {
            return null;
        }

        return use.Template.Length > 0
            ? Combine(
                prefix,
                use.Template,
                before,
                TemplateParser.Parse(use.Template, use.Attribute, before, isPrefix: false, context, problems))
            : prefix.Length > 0 ? Combine(prefix, "", before, []) : Missing(type, use, problems);
    }

    /// <summary>Finds the mistake in one attribute of a method, where it is a route attribute.</summary>
    public static void FindMistake(
        IMethodSymbol method, AttributeData attribute, Compilation compilation, List<Problem> problems)
    {
        if (RouteAttributes.Read(attribute) is { } use)
        {
            if (Parse(method, use, compilation, problems) is { } template)
            {
                var free = method.Parameters.Where(template.IsFree);
                var own = template.Segments.Where(segment => segment.StandsIn(attribute));
                ForeignParameter.Find([.. own], free, problems);
            }
        }
        else if (RouteAttributes.VerbOf(attribute) is { } verb && RouteAttributes.IsNull(attribute))
        {
            problems.Add(Null(attribute, verb.ToString(), "template", "argument"));
        }
    }

    /// <summary>Finds the mistake in a class's prefix.</summary>
    public static void FindMistake(
        INamedTypeSymbol type, AttributeData attribute, Compilation compilation, List<Problem> problems)
    {
        if (RouteAttributes.IsNull(attribute))
        {
            problems.Add(Null(attribute, "Route", "prefix", "attribute"));
            return;
        }

        var context = new SourceContext(compilation, null);
        if (RouteAttributes.Text(attribute) is { } prefix
            && TemplateParser.Parse(prefix, attribute, [], isPrefix: true, context, problems) is { } segments)
        {
            var methods = type.GetMembers().OfType<IMethodSymbol>().Where(HandlerParser.IsHandler);
            ForeignParameter.Find(segments, methods.SelectMany(static method => method.Parameters), problems);
        }
    }

    public RouteModel ToModel(RouteVerb verb) => new()
    {
        Verb = verb,
        Template = Text,
        Segments = new(Segments.Select(static segment => segment.ToModel())),
    };

    private static RouteTemplate? Combine(
        string prefix,
        string template,
        IReadOnlyList<TemplateSegment> before,
        IReadOnlyList<TemplateSegment>? behind) =>
        behind is null ? null : new() { Text = prefix + template, Segments = [.. before, .. behind] };

    private bool IsFree(IParameterSymbol parameter) =>
        !Parameters.Any(part => part.Text.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase));

    private static Problem Null(AttributeData attribute, string name, string what, string where) =>
        new(RouteDescriptors.TemplateNull, Place.Of(attribute, 0, 1), name, what, where);

    private static RouteTemplate? Missing(INamedTypeSymbol type, RouteUse use, List<Problem> problems)
    {
        var place = Place.Of(use.Attribute, 0, 0);
        problems.Add(new(RouteDescriptors.TemplateMissing, place, use.Word, type.Name));
        return null;
    }
}
