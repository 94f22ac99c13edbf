namespace SockRoute.Generators.Model;

/// <summary>The routes of one controller as they were found, in whatever order, and the names of what is made of them.</summary>
internal sealed record ControllerRoutes
{
    public required string HintName { get; init; }

    public required string ClassName { get; init; }

    public required EquatableArray<RoutedHandler> Routes { get; init; }
}
