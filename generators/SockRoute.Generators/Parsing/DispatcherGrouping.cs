using SockRoute.Generators.Model;
using SockRoute.Generators.Precedence;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Numbers the routes of all controllers and of mounted projects: by template, then by verb. And decides which of them
/// is tried before which.
/// </summary>
internal static class DispatcherGrouping
{
    // Fields that the dispatcher has besides.
    private static readonly string[] ReservedFields = ["_routes", "_prefix"];

    /// <summary>Null when the project has no routes and mounts none.</summary>
    public static DispatcherModel? Number(
        IReadOnlyList<ControllerFile> controllers,
        IReadOnlyList<HubFile> hubs,
        IReadOnlyList<MountModel> mounts,
        ProjectModel project)
    {
        if (controllers.Count == 0 && hubs.Count == 0 && mounts.All(static mount => mount.Routes.Count == 0))
        {
            return null;
        }

        var fields = new UniqueNames(StringComparer.Ordinal, ReservedFields);
        var handlers = controllers.Select(controller => Reference(controller, fields)).ToArray();
        var hubReferences = hubs.Select(hub => Reference(hub, fields)).ToArray();
        var references = MountedRoutes.References(mounts, fields);
        var unordered = controllers
            .Zip(handlers, static (controller, reference) => Routes(controller, reference.Field))
            .SelectMany(static route => route)
            .Concat(hubs.Zip(hubReferences, static (hub, reference) => Route(hub.Hub, reference.Field)))
            .Concat(MountedRoutes.Of(mounts, references))
            .ToArray();
        var constraints = ExposedConstraints.Of(unordered, project);
        var routes = Complete(unordered, constraints, project);
        var places = SegmentOrder.Of(routes.SelectMany(static route => route.Route.Segments));
        return new()
        {
            Project = project,
            Handlers = new(handlers),
            Hubs = new(hubReferences),
            Mounts = new(references),
            Routes = new(routes),
            Ends = new(Ends(routes, places)),
            Places = new(places
                .OrderBy(static pair => pair.Key, StringComparer.Ordinal)
                .Select(static pair => new SegmentPlace { Key = pair.Key, Place = pair.Value })),
            Constraints = new(constraints),
        };
    }

    private static HandlersReference Reference(ControllerFile file, UniqueNames fields) => new()
    {
        ClassName = file.ClassName,
        Field = fields.Take("_" + CodeText.CamelCase(file.Controller.Name.Replace(".", ""))),
        ChecksServices = file.ChecksServices,
    };

    private static HubReference Reference(HubFile file, UniqueNames fields) => new()
    {
        Type = file.Hub.Class.Type,
        ClassName = file.ClassName,
        Field = fields.Take("_" + CodeText.CamelCase(file.Hub.Class.Name.Replace(".", "")) + "Hub"),
        Path = file.Hub.Route.Template,
        Options = file.Hub.Options,
        TakesServices = file.Hub.Class.Services.Count > 0,
        ChecksServices = file.Hub.RequiredServices.Any(),
    };

    private static DispatchedRoute Route(HubModel hub, string field) => new()
    {
        Route = hub.Route,
        Handler = hub.Name,
        Display = "",
        Manifest = "",
        Body = BodyUse.None,
        MaxBody = null,
        Field = field,
        Method = "Upgrade",
        MountedNumber = null,
    };

    private static IEnumerable<DispatchedRoute> Routes(ControllerFile file, string field) =>
        file.Methods.SelectMany(method => method.Routes.Select(route => new DispatchedRoute
        {
            Route = route,
            Handler = new() { Namespace = file.Controller.Namespace, Short = method.Handler.Display },
            Display = "",
            Manifest = "",
            Body = method.Handler.Body,
            MaxBody = method.Handler.MaxBody,
            Field = field,
            Method = method.Name,
            MountedNumber = null,
        }));

    // What a route is called, and where it stands, is known only when all of them are.
    private static DispatchedRoute[] Complete(
        DispatchedRoute[] routes, IReadOnlyList<ExposedConstraint> constraints, ProjectModel project)
    {
        var names = new HandlerNames(routes.Select(static route => route.Handler));
        return
        [
            .. routes
                .Select(route => route with
                {
                    Display = names.Text(route.Handler),
                    Manifest = Manifests.Line(route, constraints, project).ToString(),
                })
                .OrderBy(static route => route.Route.Template, StringComparer.Ordinal)
                .ThenBy(static route => route.Route.Verb)
                .ThenBy(static route => route.Display, StringComparer.Ordinal)
                .ThenBy(static route => route.Field, StringComparer.Ordinal)
                .ThenBy(static route => route.MountedNumber),
        ];
    }

    // Where several routes end at one place with one verb, the most specific of them is the only one that is found.
    private static IEnumerable<RouteEnd> Ends(DispatchedRoute[] routes, IReadOnlyDictionary<string, int> places) =>
        routes
            .SelectMany(static (route, number) => route.Route.Patterns.Select(
                pattern => new RouteEnd { Route = number, Pattern = pattern }))
            .GroupBy(end => (routes[end.Route].Route.Verb, Key(end.Pattern, places)))
            .Select(group => MostSpecific([.. group], routes));

    private static string Key(PatternModel pattern, IReadOnlyDictionary<string, int> places) =>
        string.Concat(pattern.Segments.Select(segment =>
            places.TryGetValue(segment.Key, out var place) ? $"/{{{place}}}" : "/" + segment.Key)) + pattern.Rest?.Key;

    private static RouteEnd MostSpecific(RouteEnd[] ends, DispatchedRoute[] routes) =>
        ends.FirstOrDefault(end => ends.All(other => end == other
            || RouteRelations.Of(routes[end.Route].Route, routes[other.Route].Route)
                is Relation.Within or Relation.Equal))
        ?? ends[0];
}
