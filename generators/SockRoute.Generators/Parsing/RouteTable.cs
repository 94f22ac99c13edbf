using System.Globalization;
using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;
using SockRoute.Generators.Precedence;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// All routes of a compilation, for the rules that look at more than one. Built when the first rule asks; only methods
/// with an attribute of the right name are bound for it.
/// </summary>
internal sealed class RouteTable(Compilation compilation)
{
    private readonly object _gate = new();
    private Content? _content;

    /// <summary>The entry of an attribute; null when it makes no route.</summary>
    public TableEntry? Find(RouteUse use, CancellationToken cancellation) =>
        use.Attribute.ApplicationSyntaxReference is { } syntax
        && Read(cancellation).ByPlace.TryGetValue((syntax.SyntaxTree, syntax.Span.Start), out var entry)
            ? entry
            : null;

    /// <summary>The routes that share a request with this one, in the order of files and of lines.</summary>
    public IEnumerable<(TableEntry Other, Relation Relation)> Neighbours(
        TableEntry entry, CancellationToken cancellation) =>
        Read(cancellation).Index.Candidates(entry.Route)
            .Select(number => _content!.Entries[number])
            .Where(other => other != entry && RouteRelations.ShareMethod(entry.Route.Verb, other.Route.Verb))
            .Select(other => (other, RouteRelations.Of(entry.Route, other.Route)))
            .Where(static pair => pair.Item2 != Relation.Apart);

    /// <summary>The routes that differ from this one by letter case or a slash at most, itself included.</summary>
    public IEnumerable<TableEntry> Near(TableEntry entry, CancellationToken cancellation) =>
        Read(cancellation).ByFold[entry.Fold];

    // Not a Lazy<T>, which would keep the exception of a cancelled first try.
    private Content Read(CancellationToken cancellation)
    {
        lock (_gate)
        {
            return _content ??= new([.. Build(cancellation)]);
        }
    }

    private IEnumerable<TableEntry> Build(CancellationToken cancellation)
    {
        var number = 0;
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
                if (model.GetDeclaredSymbol(method, cancellation) is IMethodSymbol symbol
                    && HandlerParser.IsCandidate(symbol))
                {
                    foreach (var use in RouteAttributes.Of(symbol))
                    {
                        if (RouteTemplate.Parse(symbol, use, compilation, []) is { } template)
                        {
                            yield return new(number++, symbol, use, template.ToModel(use.Verb));
                        }
                    }
                }
            }
        }
    }

    private sealed class Content
    {
        public Content(TableEntry[] entries)
        {
            Entries = entries;
            ByPlace = new();
            foreach (var entry in entries)
            {
                if (entry.Use.Attribute.ApplicationSyntaxReference is { } syntax)
                {
                    ByPlace[(syntax.SyntaxTree, syntax.Span.Start)] = entry;
                }

                Index.Add(entry.Route, entry.Number);
            }

            ByFold = entries.ToLookup(static entry => entry.Fold, StringComparer.Ordinal);
        }

        public TableEntry[] Entries { get; }

        public Dictionary<(SyntaxTree, int), TableEntry> ByPlace { get; }

        public RouteIndex Index { get; } = new();

        public ILookup<string, TableEntry> ByFold { get; }
    }
}

/// <summary>A route in the table.</summary>
internal sealed class TableEntry(int number, IMethodSymbol method, RouteUse use, RouteModel route)
{
    /// <summary>The place in the order of files and of lines.</summary>
    public int Number { get; } = number;

    public IMethodSymbol Method { get; } = method;

    public RouteUse Use { get; } = use;

    public RouteModel Route { get; } = route;

    /// <summary>The route without what people do not see: the case of letters, a slash at the end.</summary>
    public string Fold { get; } = $"{route.Verb} {string.Join("/", route.Segments.Select(FoldOf))}".TrimEnd('/');

    public string Display => $"{Route.Method} {Route.Template}";

    public Place Place => Place.Of(Use.Attribute, 0, Use.Template.Length);

    // The output of a build shows no additional location, so the message names it too.
    public string FileAndLine
    {
        get
        {
            var span = Place.ToLocation().GetLineSpan();
            var line = (span.StartLinePosition.Line + 1).ToString(CultureInfo.InvariantCulture);
            return $"{Path.GetFileName(span.Path)}({line})";
        }
    }

    private static string FoldOf(SegmentModel segment) => string.Concat(segment.Parts.Select(static part =>
        part.Kind == PartKind.Literal ? part.Text.ToLowerInvariant() : part.Key)) + (segment.IsOptional ? "?" : "");
}
