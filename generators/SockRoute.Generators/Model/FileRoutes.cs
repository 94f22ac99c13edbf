namespace SockRoute.Generators.Model;

/// <summary>The routes of one file, and the links of those that have a mistake.</summary>
internal sealed record FileRoutes
{
    public required EquatableArray<RoutedHandler> Handlers { get; init; }

    public required EquatableArray<LinkStub> Stubs { get; init; }
}
