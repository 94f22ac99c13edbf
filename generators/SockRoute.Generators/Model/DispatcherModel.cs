namespace SockRoute.Generators.Model;

/// <summary>
/// All routes of a project, in the order of their numbers, and the generated classes that handle them.
/// </summary>
internal sealed record DispatcherModel
{
    public required ProjectModel Project { get; init; }

    public required EquatableArray<HandlersReference> Handlers { get; init; }

    public required EquatableArray<DispatchedRoute> Routes { get; init; }

    public int MaxCaptures =>
        Routes.Max(static route => route.Route.Segments.Count(static s => s.Kind != SegmentKind.Literal));
}

/// <summary>The generated class of one controller, as a field of the dispatcher.</summary>
internal sealed record HandlersReference
{
    public required string ClassName { get; init; }

    public required string Field { get; init; }

    public required bool ChecksServices { get; init; }
}

/// <summary>A route with its place in the dispatcher: its number is its index.</summary>
internal sealed record DispatchedRoute
{
    public required RouteModel Route { get; init; }

    public required string Display { get; init; }

    public required bool TakesBody { get; init; }

    /// <summary>The field that the generated method stands behind.</summary>
    public required string Field { get; init; }

    /// <summary>The generated method.</summary>
    public required string Method { get; init; }
}
