using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SockRoute.Generators.Model;
using SockRoute.Generators.Precedence;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// All routes of a compilation and of what it mounts, for the rules that look at more than one. Built when the first rule asks; only methods
/// with an attribute of the right name are bound for it.
/// </summary>
internal sealed class RouteTable
{
    private static readonly ConditionalWeakTable<Compilation, RouteTable> Cache = new();

    private readonly Compilation _compilation;
    private readonly object _gate = new();
    private Content? _content;

    private RouteTable(Compilation compilation) => _compilation = compilation;

    /// <summary>The one table of a compilation, which all rules share.</summary>
    public static RouteTable Of(Compilation compilation) => Cache.GetValue(compilation, static key => new(key));

    /// <summary>The entry of an attribute; null when it makes no route.</summary>
    public TableEntry? Find(AttributeData attribute, CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference is { } syntax
        && Read(cancellation).ByPlace.TryGetValue((syntax.SyntaxTree, syntax.Span.Start), out var entry)
            ? entry
            : null;

    /// <summary>Whether the project has a route at all.</summary>
    public bool Any(CancellationToken cancellation) => Read(cancellation).Entries.Length > 0;

    /// <summary>The routes that share a request with this one, mounted ones first, then by file and line.</summary>
    public IEnumerable<(TableEntry Other, Relation Relation)> Neighbours(
        TableEntry entry, CancellationToken cancellation) =>
        Read(cancellation).Index.Candidates(entry.Route)
            .Select(number => _content!.Entries[number])
            .Where(other => other != entry && RouteRelations.ShareMethod(entry.Route.Verb, other.Route.Verb))
            .Select(other => (other, RouteRelations.Of(entry.Route, other.Route)))
            .Where(static pair => pair.Item2 != Relation.Apart);

    /// <summary>The routes of any verb that take the paths of this one, which need not be in the table.</summary>
    public IEnumerable<TableEntry> Taking(RouteModel route, CancellationToken cancellation) =>
        Read(cancellation).Index.Candidates(route)
            .Select(number => _content!.Entries[number])
            .Where(entry => RouteRelations.Of(route, entry.Route) != Relation.Apart);

    /// <summary>All routes, mounted ones first, then by file and line.</summary>
    public IReadOnlyList<TableEntry> All(CancellationToken cancellation) => Read(cancellation).Entries;

    /// <summary>The routes that differ from this one by letter case or a slash at most, itself included.</summary>
    public IEnumerable<TableEntry> Near(TableEntry entry, CancellationToken cancellation) =>
        Read(cancellation).ByFold[entry.Fold];

    /// <summary>The handler of a route in the table, with its namespace where that is needed.</summary>
    public string Handler(TableEntry entry, CancellationToken cancellation) => Read(cancellation).Names.Text(entry.Handler);

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
        foreach (var mount in Mounts.Of(_compilation).All)
        {
            foreach (var route in mount.Model?.WholeRoutes() ?? [])
            {
                yield return new MountedEntry(number++, mount, mount.Model!, route);
            }
        }

        foreach (var (tree, file) in SourceRoutes.Of(_compilation, cancellation))
        {
            foreach (var route in file.Routes)
            {
                yield return new OwnEntry(number++, tree, route);
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
                if (entry is OwnEntry own)
                {
                    ByPlace[own.Start] = entry;
                }

                Index.Add(entry.Route, entry.Number);
            }

            Names = new(entries.Select(static entry => entry.Handler));
            ByFold = entries.ToLookup(static entry => entry.Fold, StringComparer.Ordinal);
        }

        public TableEntry[] Entries { get; }

        public Dictionary<(SyntaxTree, int), TableEntry> ByPlace { get; }

        public RouteIndex Index { get; } = new();

        public ILookup<string, TableEntry> ByFold { get; }

        public HandlerNames Names { get; }
    }
}
