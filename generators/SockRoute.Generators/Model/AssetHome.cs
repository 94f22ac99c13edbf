namespace SockRoute.Generators.Model;

/// <summary>Where the classes of URLs of static files stand: beside the class of the links.</summary>
internal sealed record AssetHome
{
    /// <summary>Empty for the global namespace.</summary>
    public required string Namespace { get; init; }

    /// <summary>The names that end like those of the classes, and that something else has.</summary>
    public required EquatableArray<string> Taken { get; init; }
}
