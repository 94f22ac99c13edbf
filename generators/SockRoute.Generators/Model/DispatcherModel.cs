namespace SockRoute.Generators.Model;

/// <summary>
/// All routes of a project, in the order of their numbers, and the generated classes that handle them.
/// </summary>
internal sealed record DispatcherModel
{
    public required ProjectModel Project { get; init; }

    public required EquatableArray<HandlersReference> Handlers { get; init; }

    public required EquatableArray<HubReference> Hubs { get; init; }

    /// <summary>The dispatchers of mounted projects, each once.</summary>
    public required EquatableArray<MountReference> Mounts { get; init; }

    public required EquatableArray<DispatchedRoute> Routes { get; init; }

    /// <summary>Where the routes end in the decision tree; one route at each place for each verb.</summary>
    public required EquatableArray<RouteEnd> Ends { get; init; }

    /// <summary>The order in which segments with parameters are tried.</summary>
    public required EquatableArray<SegmentPlace> Places { get; init; }

    /// <summary>The methods by which a project that mounts this one asks constraints of the user's.</summary>
    public required EquatableArray<ExposedConstraint> Constraints { get; init; }

    public int MaxCaptures => Routes.Max(static route => route.Route.Captures);
}

/// <summary>The generated class of one controller, as a field of the dispatcher.</summary>
internal sealed record HandlersReference
{
    public required string ClassName { get; init; }

    public required string Field { get; init; }

    public required bool ChecksServices { get; init; }
}

/// <summary>A hub, and the generated class that calls its methods.</summary>
internal sealed record HubReference
{
    /// <summary>The hub's class, as generated code writes it.</summary>
    public required string Type { get; init; }

    public required string ClassName { get; init; }

    /// <summary>The field of the dispatcher that it stands behind.</summary>
    public required string Field { get; init; }

    public required string Path { get; init; }

    public required HubOptionsModel Options { get; init; }

    /// <summary>Whether its constructor has parameters.</summary>
    public required bool TakesServices { get; init; }

    public required bool ChecksServices { get; init; }
}

/// <summary>The dispatcher of a mounted project, as a field of this one's.</summary>
internal sealed record MountReference
{
    public required string Type { get; init; }

    public required string Field { get; init; }

    /// <summary>The prefix as links write it, with escapes.</summary>
    public required string Prefix { get; init; }

    public required bool TakesPrefix { get; init; }

    /// <summary>Where its hubs are, as it is written; null without any.</summary>
    public required string? HubPrefix { get; init; }
}

/// <summary>A constraint of the user's as a public method of the dispatcher.</summary>
internal sealed record ExposedConstraint
{
    /// <summary>The name of the generated method.</summary>
    public required string Name { get; init; }

    public required ConstraintModel Constraint { get; init; }
}

/// <summary>A route with its place in the dispatcher: its number is its index.</summary>
internal sealed record DispatchedRoute
{
    public required RouteModel Route { get; init; }

    public required HandlerName Handler { get; init; }

    /// <summary>The handler, with its namespace where that is needed to tell it from another one.</summary>
    public required string Display { get; init; }

    /// <summary>The line of the manifest.</summary>
    public required string Manifest { get; init; }

    /// <summary>Says nothing of a mounted route.</summary>
    public required BodyUse Body { get; init; }

    /// <summary>The largest request body, in bytes. Says nothing of a mounted route.</summary>
    public required long? MaxBody { get; init; }

    /// <summary>The field that the generated method, or the mounted dispatcher, stands behind.</summary>
    public required string Field { get; init; }

    /// <summary>The generated method; empty for a mounted route.</summary>
    public required string Method { get; init; }

    /// <summary>The number that a mounted route has in its own project.</summary>
    public required int? MountedNumber { get; init; }
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
