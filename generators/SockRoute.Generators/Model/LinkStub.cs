namespace SockRoute.Generators.Model;

/// <summary>
/// A link to a route that has a mistake: there, so that what uses it is no second mistake, and never called.
/// </summary>
internal sealed record LinkStub
{
    /// <summary>The class of the handler with its namespace.</summary>
    public required string Controller { get; init; }

    /// <summary>The class of the handler, with those that contain it.</summary>
    public required string ControllerName { get; init; }

    /// <summary>Whether another project may name it, in a library.</summary>
    public required bool IsPublic { get; init; }

    /// <summary>The method's name, without escapes.</summary>
    public required string Name { get; init; }

    /// <summary>The names of what may be passed.</summary>
    public required EquatableArray<string> Parameters { get; init; }

    /// <summary>Whether links of that name stand beside it, which the compiler is to prefer.</summary>
    public required bool IsOverload { get; init; }
}
