using SockRoute.Generators.Model;
using SockRoute.Generators.Precedence;

namespace SockRoute.Generators.Parsing.Html;

/// <summary>Finds the paths in a page that neither a route nor a file of the application answers.</summary>
internal sealed class DeadLinks(RouteTable routes, Lazy<SitePaths> files, CancellationToken cancellation)
{
    /// <summary>The links of a page with what is wrong with them.</summary>
    /// <param name="page">The text, with holes where tags of the template stand.</param>
    public IEnumerable<(PageLink Link, string Message)> Find(string page)
    {
        foreach (var link in PageLink.Of(page))
        {
            if (PagePath.Parse(link.Value) is { } path
                && routes.Any(cancellation)
                && FindMistake(path, link) is { } message)
            {
                yield return (link, message);
            }
        }
    }

    private string? FindMistake(PagePath path, PageLink link)
    {
        var verbs = VerbsOf(path);
        if (IsAnswered(verbs, link) || files.Value.MayBeFile(path))
        {
            return null;
        }

        var other = path.Toggled();
        if (path.Text != "/" && IsAnswered(VerbsOf(other), link))
        {
            return $"'{path.Text}' is redirected to '{other.Text}', which is one more request: write that";
        }

        if (verbs.Length > 0)
        {
            return $"'{path.Text}' has a route for {Names(verbs)}, and none for {Names(link.Verbs)}, "
                + "which is asked for here";
        }

        var what = link.Verbs.Contains(RouteVerb.Get) ? "no route and no file" : $"no route for {Names(link.Verbs)}";
        return $"'{path.Text}' leads to {what}{Meant(path, link)}";
    }

    private RouteVerb[] VerbsOf(PagePath path) =>
    [
        .. routes.Taking(path.ToRoute(RouteVerb.Get), cancellation)
            .Select(static entry => entry.Route.Verb)
            .Distinct()
            .OrderBy(static verb => verb),
    ];

    private static bool IsAnswered(RouteVerb[] verbs, PageLink link) =>
        link.Verbs.Any(asked => verbs.Any(verb => RouteRelations.Answers(verb, asked)));

    private static string Names(IEnumerable<RouteVerb> verbs) =>
        string.Join(" and ", verbs.Select(static verb => verb.ToString().ToUpperInvariant()));

    private string Meant(PagePath path, PageLink link)
    {
        var near = routes.All(cancellation)
            .Where(entry => link.Verbs.Any(asked => RouteRelations.Answers(entry.Route.Verb, asked)))
            .SelectMany(static entry => entry.Route.Patterns)
            .Select(pattern => Similar(pattern, path))
            .OfType<string>()
            .Concat(link.Verbs.Contains(RouteVerb.Get) ? files.Value.Urls : []);
        return NearestName.Find(path.Text, near) is { } found ? $": did you mean '{found}'?" : "";
    }

    /// <summary>A path of the route with what the other has for its parameters; null where it does not fit them.</summary>
    private static string? Similar(PatternModel pattern, PagePath path)
    {
        var segments = pattern.Segments.Select((segment, i) => segment.Literal
            ?? (i < path.Segments.Count && Takes(segment, path.Segments[i]) ? path.Segments[i] : null));
        var isUnlike = pattern.Rest is not null || segments.Contains(null);
        return isUnlike ? null : PagePath.Join(segments.OfType<string>());
    }

    private static bool Takes(SegmentModel segment, string text) =>
        text.Length > 0 && SegmentRelations.Of(SegmentModel.OfText(text), segment) != Relation.Apart;
}
