namespace SockRoute.Generators.Model;

/// <summary>
/// All routes of a project, in the order of their numbers, and the generated classes that handle them.
/// </summary>
internal sealed record DispatcherModel
{
    public required ProjectModel Project { get; init; }

    public required EquatableArray<HandlersReference> Handlers { get; init; }

    public required EquatableArray<DispatchedRoute> Routes { get; init; }

    /// <summary>Where the routes end in the decision tree; one route at each place for each verb.</summary>
    public required EquatableArray<RouteEnd> Ends { get; init; }

    /// <summary>The order in which segments with parameters are tried.</summary>
    public required EquatableArray<SegmentPlace> Places { get; init; }

    public int MaxCaptures => Routes.Max(static route => route.Route.Captures);
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

/// <summary>A route where it ends in the decision tree, with the paths that lead there.</summary>
internal sealed record RouteEnd
{
    /// <summary>The route's number.</summary>
    public required int Route { get; init; }

    public required PatternModel Pattern { get; init; }
}

/// <summary>When a segment is tried: the lower place first.</summary>
internal sealed record SegmentPlace
{
    /// <summary>The segment without names.</summary>
    public required string Key { get; init; }

    public required int Place { get; init; }
}
