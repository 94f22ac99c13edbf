namespace SockRoute.Generators.Model;

/// <summary>The routes and hubs of one file, the links of those that have a mistake, and what results and bodies consist of.</summary>
internal sealed record FileRoutes
{
    public required EquatableArray<RoutedHandler> Handlers { get; init; }

    public required EquatableArray<HubModel> Hubs { get; init; }

    public required EquatableArray<LinkStub> Stubs { get; init; }

    public required EquatableArray<JsonTypeModel> JsonTypes { get; init; }

    public required EquatableArray<JsonReaderModel> JsonReaders { get; init; }
}
