namespace SockRoute.Generators.Model;

/// <summary>A referenced project whose routes are added to those of this one.</summary>
internal sealed record MountModel
{
    /// <summary>The name of its assembly.</summary>
    public required string Library { get; init; }

    /// <summary>Its dispatcher, as generated code writes it.</summary>
    public required string Type { get; init; }

    /// <summary>The name of its dispatcher.</summary>
    public required string ClassName { get; init; }

    /// <summary>What its templates are appended to: empty, or it starts with a slash and does not end with one.</summary>
    public required string Prefix { get; init; }

    /// <summary>Whether its links want to know the prefix.</summary>
    public required bool TakesPrefix { get; init; }

    /// <summary>What it mounts itself, and what that mounts, each behind what mounts it.</summary>
    public required EquatableArray<InnerMount> Inner { get; init; }

    /// <summary>Its routes as they are in there, in the order of their numbers.</summary>
    public required EquatableArray<MountedRoute> Routes { get; init; }

    /// <summary>The prefix as a reader wants it.</summary>
    public string PrefixText => Prefix.Length == 0 ? "/" : Prefix;

    /// <summary>The routes as they are in here.</summary>
    public IEnumerable<MountedRoute> WholeRoutes()
    {
        var before = Prefix.Split(['/'], StringSplitOptions.RemoveEmptyEntries).Select(SegmentModel.OfText).ToArray();
        return Routes.Select(route => route with
        {
            Route = route.Route with
            {
                Template = Prefix + route.Route.Template,
                Segments = new(before.Concat(route.Route.Segments)),
            },
        });
    }
}

/// <summary>A project that a mounted one mounts.</summary>
internal sealed record InnerMount
{
    /// <summary>Its dispatcher, as generated code writes it.</summary>
    public required string Type { get; init; }

    public required string ClassName { get; init; }

    /// <summary>Behind the prefix of the mounted project.</summary>
    public required string Prefix { get; init; }
}

/// <summary>A route of a mounted project.</summary>
internal sealed record MountedRoute
{
    /// <summary>Its number in its own project.</summary>
    public required int Number { get; init; }

    public required RouteModel Route { get; init; }

    public required HandlerName Handler { get; init; }
}

/// <summary>The mounts of one file, in its order.</summary>
internal sealed record MountFile
{
    public required string Path { get; init; }

    public required EquatableArray<MountModel> Mounts { get; init; }
}
