using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>Numbers the routes of all controllers: by template, then by verb.</summary>
internal static class DispatcherGrouping
{
    /// <summary>Null when the project has no routes.</summary>
    public static DispatcherModel? Number(IReadOnlyList<ControllerFile> controllers, ProjectModel project)
    {
        if (controllers.Count == 0)
        {
            return null;
        }

        var fields = new UniqueNames(StringComparer.Ordinal);
        var handlers = controllers.Select(controller => Reference(controller, fields)).ToArray();
        var routes = controllers.Zip(handlers, static (controller, reference) => Routes(controller, reference.Field));
        return new()
        {
            Project = project,
            Handlers = new(handlers),
            Routes = new(routes
                .SelectMany(static route => route)
                .OrderBy(static route => route.Route.Template, StringComparer.Ordinal)
                .ThenBy(static route => route.Route.Verb)
                .ThenBy(static route => route.Display, StringComparer.Ordinal)),
        };
    }

    private static HandlersReference Reference(ControllerFile file, UniqueNames fields) => new()
    {
        ClassName = file.ClassName,
        Field = fields.Take("_" + CodeText.CamelCase(file.Controller.Name.Replace(".", ""))),
        ChecksServices = file.RequiredServices.Any(),
    };

    private static IEnumerable<DispatchedRoute> Routes(ControllerFile file, string field) =>
        file.Methods.SelectMany(method => method.Routes.Select(route => new DispatchedRoute
        {
            Route = route,
            Display = method.Handler.Display,
            TakesBody = method.Handler.TakesBody,
            Field = field,
            Method = method.Name,
        }));
}
