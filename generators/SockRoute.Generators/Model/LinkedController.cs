namespace SockRoute.Generators.Model;

/// <summary>The links of one controller.</summary>
internal sealed record LinkedController
{
    /// <summary>The name with namespace and containing types.</summary>
    public required string FullName { get; init; }

    /// <summary>The name without the namespace.</summary>
    public required string Name { get; init; }

    public required EquatableArray<LinkModel> Links { get; init; }

    public required EquatableArray<LinkStub> Stubs { get; init; }

    /// <summary>Whether another project may name one of them.</summary>
    public bool IsPublic => Links.Any(static link => link.IsPublic) || Stubs.Any(static stub => stub.IsPublic);

    public IEnumerable<string> Names => Links.Select(static link => link.Name).Concat(Stubs.Select(static stub => stub.Name));
}
