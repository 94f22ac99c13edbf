namespace SockRoute.Generators.Model;

/// <summary>The links to the routes of one controller.</summary>
internal sealed record LinkFile
{
    public required string HintName { get; init; }

    public required LinkRootModel Root { get; init; }

    /// <summary>The nested classes, the outermost first.</summary>
    public required EquatableArray<LinkClass> Classes { get; init; }

    /// <summary>The controller, as a reader wants it.</summary>
    public required string Controller { get; init; }

    public required EquatableArray<LinkModel> Links { get; init; }

    public required EquatableArray<LinkStub> Stubs { get; init; }
}
