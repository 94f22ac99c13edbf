using Microsoft.CodeAnalysis.Text;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing;

/// <summary>
/// A route of one file: where it stands there, and what it is. Holds no symbol and no syntax, so that it can be kept.
/// </summary>
internal sealed class SourceRoute(
    TextSpan attribute, int templateLength, HandlerName name, RouteModel route, RoutedHandler? handler)
{
    public TextSpan Attribute { get; } = attribute;

    public int TemplateLength { get; } = templateLength;

    public HandlerName Name { get; } = name;

    public RouteModel Route { get; } = route;

    /// <summary>The route without what people do not see: the case of letters, a slash at the end.</summary>
    public string Fold { get; } = TableEntry.FoldOf(route);

    /// <summary>Null where something is wrong with method or class.</summary>
    public RoutedHandler? Handler { get; } = handler;
}
