namespace SockRoute.Generators.Model;

/// <summary>
/// What one route attribute on one method amounts to; the generator's unit before routes are grouped by controller.
/// </summary>
internal sealed record RoutedHandler
{
    public required ControllerModel Controller { get; init; }

    public required HandlerModel Handler { get; init; }

    public required RouteModel Route { get; init; }

    /// <summary>Null when the attribute gives it a name that it cannot have.</summary>
    public required LinkModel? Link { get; init; }
}
