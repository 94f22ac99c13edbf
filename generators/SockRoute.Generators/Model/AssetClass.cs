namespace SockRoute.Generators.Model;

/// <summary>A class of URLs of static files: one for a folder, with one in it for each directory.</summary>
internal sealed record AssetClass
{
    /// <summary>The namespace; empty for the global one, and for a class in another.</summary>
    public string Namespace { get; init; } = "";

    public required string Name { get; init; }

    /// <summary>The folder or directory, for people.</summary>
    public required string Display { get; init; }

    public required EquatableArray<AssetModel> Files { get; init; }

    public required EquatableArray<AssetClass> Directories { get; init; }
}

/// <summary>A static file with its URL.</summary>
/// <param name="Name">The name of its constant.</param>
/// <param name="Display">Where the file is, for people.</param>
/// <param name="Url">The path that it is served at.</param>
internal sealed record AssetModel(string Name, string Display, string Url);
