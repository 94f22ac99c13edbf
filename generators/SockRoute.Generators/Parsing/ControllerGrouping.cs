using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// Sorts all routes of a project into the files of their controllers, in an order that does not depend on files.
/// </summary>
internal static class ControllerGrouping
{
    // What every generated class has besides its handlers' methods.
    private static readonly string[] ReservedMembers = ["_controller", "NewController", "CheckServices"];

    public static IEnumerable<ControllerRoutes> Group(IEnumerable<RoutedHandler> routes)
    {
        // Hint names are files: two that differ by letter case only are one.
        var hintNames = new UniqueNames(StringComparer.OrdinalIgnoreCase);
        var classNames = new UniqueNames(StringComparer.Ordinal);
        return routes
            .GroupBy(static route => route.Controller.FullName, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(group => new ControllerRoutes
            {
                HintName = hintNames.Take(group.Key) + ".g.cs",
                ClassName = classNames.Take(group.Key.Replace('.', '_')) + "Handlers",
                Routes = new(group),
            })
            .ToArray();
    }

    /// <summary>What stands in the file of one controller.</summary>
    public static ControllerFile ToFile(ControllerRoutes group)
    {
        var routes = Sort(group.Routes);

        // A static handler's model leaves the constructor out, so what an instance handler's says counts for all.
        var controller = (routes.FirstOrDefault(static route => !route.Handler.IsStatic) ?? routes[0]).Controller;
        var members = new UniqueNames(StringComparer.Ordinal, [.. ReservedMembers, group.ClassName]);
        return new()
        {
            HintName = group.HintName,
            ClassName = group.ClassName,
            Controller = controller,
            Methods = new(Methods(routes, members)),
            EnumParsers = new(EnumParsers(routes, members)),
            TextParsers = new(TextParsers(routes, members)),
            Links = new(LinkGrouping.Group(routes.Select(static route => route.Link).OfType<LinkModel>())),
        };
    }

    private static IReadOnlyList<RoutedHandler> Sort(IEnumerable<RoutedHandler> routes) =>
    [
        .. routes
            .Distinct()
            .OrderBy(static route => route.Route.Template, StringComparer.Ordinal)
            .ThenBy(static route => route.Route.Verb)
            .ThenBy(static route => route.Handler.Display, StringComparer.Ordinal),
    ];

    // Routes of one method that bind its parameters alike share one generated method.
    private static IEnumerable<HandlerMethod> Methods(IEnumerable<RoutedHandler> routes, UniqueNames members) =>
        routes
            .GroupBy(static route => route.Handler)
            .Select(group => new HandlerMethod
            {
                Name = CodeText.Identifier(members.Take(group.Key.Name.TrimStart('@'))),
                Handler = group.Key,
                Routes = new(group.Select(static route => route.Route)),
            });

    private static IEnumerable<EnumParserMethod> EnumParsers(IEnumerable<RoutedHandler> routes, UniqueNames members) =>
        routes
            .SelectMany(static route => route.Handler.Pieces)
            .Select(static piece => piece.Enum)
            .OfType<EnumModel>()
            .Distinct()
            .OrderBy(static model => model.Type, StringComparer.Ordinal)
            .Select(model => new EnumParserMethod { Name = members.Take("TryParse" + model.Name), Enum = model });

    private static IEnumerable<TextParserMethod> TextParsers(IEnumerable<RoutedHandler> routes, UniqueNames members) =>
        routes
            .SelectMany(static route => route.Handler.Pieces)
            .Select(static piece => piece.Parser)
            .OfType<ParserModel>()
            .Where(static parser => parser.Kind is ParserKind.Method or ParserKind.MethodWithProvider)
            .Distinct()
            .OrderBy(static parser => parser.Type, StringComparer.Ordinal)
            .Select(parser => new TextParserMethod { Name = members.Take("TryParse" + parser.Name), Parser = parser });
}
