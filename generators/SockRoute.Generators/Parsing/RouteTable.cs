using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// All routes of a compilation, for the rules that look at more than one. Built when the first rule asks; only methods
/// with an attribute of the right name are bound for it.
/// </summary>
internal sealed class RouteTable(Compilation compilation)
{
    private readonly object _gate = new();
    private ILookup<string, TableEntry>? _entries;

    /// <summary>The routes that match the same requests, in the order of files and of lines.</summary>
    public IEnumerable<TableEntry> SameAs(RouteVerb verb, RouteTemplate template, CancellationToken cancellation) =>
        Entries(cancellation)[KeyOf(verb, template)];

    // Not a Lazy<T>, which would keep the exception of a cancelled first try.
    private ILookup<string, TableEntry> Entries(CancellationToken cancellation)
    {
        lock (_gate)
        {
            return _entries ??= Build(cancellation).ToLookup(static entry => entry.Key, StringComparer.Ordinal);
        }
    }

    private IEnumerable<TableEntry> Build(CancellationToken cancellation)
    {
        var files = compilation.SyntaxTrees
            .OrderBy(static tree => tree.FilePath, StringComparer.Ordinal)
            .Select(tree => (Tree: tree, Syntax: RouteSyntax.Of(tree, cancellation)))
            .ToArray();
        var aliases = new HashSet<string>(files.SelectMany(static file => file.Syntax.Aliases), StringComparer.Ordinal);
        foreach (var (tree, syntax) in files)
        {
            SemanticModel? model = null;
            foreach (var method in syntax.Methods(aliases))
            {
                model ??= compilation.GetSemanticModel(tree);
                foreach (var entry in EntriesOf(model.GetDeclaredSymbol(method, cancellation) as IMethodSymbol))
                {
                    yield return entry;
                }
            }
        }
    }

    private static IEnumerable<TableEntry> EntriesOf(IMethodSymbol? method)
    {
        if (method is null || !HandlerParser.IsCandidate(method))
        {
            yield break;
        }

        foreach (var use in RouteAttributes.Of(method))
        {
            if (RouteTemplate.Parse(method.ContainingType, use, []) is { } template)
            {
                yield return new TableEntry { Key = KeyOf(use.Verb, template), Method = method, Use = use };
            }
        }
    }

    // Names do not count: /a/{x} and /a/{y} match the same paths.
    private static string KeyOf(RouteVerb verb, RouteTemplate template) =>
        verb + string.Concat(template.Segments.Select(static segment =>
            segment.Kind == SegmentKind.Literal ? "/" + segment.Text : $"/{{{segment.Kind}}}"));
}

/// <summary>A route in the table.</summary>
internal sealed class TableEntry
{
    public required string Key { get; init; }

    public required IMethodSymbol Method { get; init; }

    public required RouteUse Use { get; init; }

    public Place Place => Place.Of(Use.Attribute, 0, Use.Template.Length);

    public bool IsAt(AttributeData attribute) =>
        Use.Attribute.ApplicationSyntaxReference is { } mine && attribute.ApplicationSyntaxReference is { } other
        && mine.SyntaxTree == other.SyntaxTree && mine.Span == other.Span;
}
