using Microsoft.CodeAnalysis;
using SockRoute.Generators.Diagnostics;
using SockRoute.Generators.Model;
using SockRoute.Generators.Precedence;
using SockRoute.StaticFiles;

namespace SockRoute.Generators.Parsing.Assets;

/// <summary>
/// Finds static files and routes that have a path in common. A route goes before a file, and a file before a route that
/// ends in a catch-all; where that is what such a route is for, nothing is said.
/// </summary>
internal sealed class FileShadows
{
    private const string DefaultDocument = "index.html";

    private readonly RouteTable _routes;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<TableEntry, List<Shadow>> _found = [];

    public FileShadows(
        RouteTable routes, StaticFileList list, IEnumerable<StaticMap> maps, CancellationToken cancellation)
    {
        _routes = routes;
        _cancellation = cancellation;
        foreach (var map in maps)
        {
            if (map.Model is { Prefix: { } prefix, Folder: { } name })
            {
                var served = FolderName.Of(name);
                Look(map, prefix.TrimEnd('/'), list.Folders.FirstOrDefault(folder => folder.Name == served));
            }
        }
    }

    /// <summary>The problem of a route of this project.</summary>
    public Problem? Of(TableEntry entry) =>
        _found.TryGetValue(entry, out var shadows) ? Tell(entry, shadows, entry.Place) : null;

    /// <summary>The problems of routes of mounted projects with the files of one call.</summary>
    public IEnumerable<Problem> Of(StaticMap map) =>
        from pair in _found
        where pair.Key is MountedEntry
        let shadows = pair.Value.Where(shadow => shadow.Map.Call == map.Call).ToList()
        where shadows.Count > 0
        orderby pair.Key.Number
        select Tell(pair.Key, shadows, Place.Of(map.Prefix));

    private void Look(StaticMap map, string prefix, StaticFolderModel? folder)
    {
        foreach (var file in folder?.Files ?? [])
        {
            var url = prefix + "/" + file.Path;
            Look(map, prefix, $"{folder!.Name}/{file.Path}", url);
            if (!map.Model.HasOptions && ("/" + file.Path).EndsWith("/" + DefaultDocument, StringComparison.Ordinal))
            {
                Look(map, prefix, $"{folder.Name}/{file.Path}", url.Substring(0, url.Length - DefaultDocument.Length));
            }
        }
    }

    private void Look(StaticMap map, string prefix, string file, string url)
    {
        foreach (var entry in _routes.Taking(RouteOf(url), _cancellation))
        {
            if (RouteRelations.Answers(entry.Route.Verb, RouteVerb.Head)
                && IsTold(entry.Route, prefix))
            {
                if (!_found.TryGetValue(entry, out var shadows))
                {
                    _found.Add(entry, shadows = []);
                }

                shadows.Add(new(map, file, url));
            }
        }
    }

    // A catch-all at the prefix itself, or above it, is there for what no file answers.
    private static bool IsTold(RouteModel route, string prefix) =>
        !EndsInCatchAll(route)
        || LiteralLength(route) > prefix.Count(static c => c == '/');

    private static int LiteralLength(RouteModel route) =>
        route.Segments.TakeWhile(static segment => segment.Literal is not null).Count();

    private static bool EndsInCatchAll(RouteModel route)
    {
        var last = route.Template.Substring(route.Template.LastIndexOf('/') + 1);
        return last.StartsWith("{*", StringComparison.Ordinal) || last.StartsWith("{+", StringComparison.Ordinal);
    }

    private static RouteModel RouteOf(string url) => new()
    {
        Verb = RouteVerb.Get,
        Template = url,
        Segments = new(url.Substring(1).Split('/').Select(SegmentModel.OfText)),
    };

    private static Problem Tell(TableEntry entry, List<Shadow> shadows, Place place)
    {
        var first = shadows[0];
        var others = shadows.Count == 1 ? "" : $" (and {shadows.Count - 1} more)";
        return new(
            StaticFileDescriptors.FileShadowed,
            place,
            EndsInCatchAll(entry.Route)
                ? $"'{first.Url}'{others} is answered by the file '{first.File}', and not by '{entry.Display}'"
                : $"'{first.Url}'{others} is answered by '{entry.Display}', and not by the file '{first.File}'")
        {
            Other = entry is MountedEntry ? entry.Place : Place.Of(first.Map.Prefix),
        };
    }

    private sealed record Shadow(StaticMap Map, string File, string Url);
}
