using SockRoute.Generators.Model;
using SockRoute.Generators.Precedence;

namespace SockRoute.Generators.Parsing;

/// <summary>The routes of two mounts that get in each other's way.</summary>
internal sealed class MountConflicts
{
    private readonly List<(MountedRoute Earlier, MountedRoute Later)> _pairs = [];

    private MountConflicts(MountModel earlier, MountModel later)
    {
        var routes = earlier.WholeRoutes().ToArray();
        var index = new RouteIndex();
        for (var number = 0; number < routes.Length; number++)
        {
            index.Add(routes[number].Route, number);
        }

        foreach (var route in later.WholeRoutes())
        {
            _pairs.AddRange(index.Candidates(route.Route)
                .Select(number => (routes[number], route))
                .Where(static pair => RouteRelations.Conflict(pair.Item1.Route, pair.route.Route)));
        }
    }

    public int Count => _pairs.Count;

    public MountedRoute Earlier => _pairs[0].Earlier;

    public MountedRoute Later => _pairs[0].Later;

    /// <summary>A path that both match.</summary>
    public string Example => RouteRelations.Example(Earlier.Route, Later.Route);

    public static MountConflicts Between(MountModel earlier, MountModel later) => new(earlier, later);
}
