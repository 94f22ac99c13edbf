namespace SockRoute.Generators.Model;

/// <summary>The folders of static files that the build knows, with what is in them.</summary>
internal sealed record StaticFileList
{
    /// <summary>Whether the files are a part of the application.</summary>
    public required bool IsEmbedded { get; init; }

    public required EquatableArray<StaticFolderModel> Folders { get; init; }
}

/// <summary>A folder of static files.</summary>
internal sealed record StaticFolderModel
{
    /// <summary>As the project file names it.</summary>
    public required string Name { get; init; }

    public required EquatableArray<StaticFileModel> Files { get; init; }
}

/// <summary>A static file.</summary>
/// <param name="Path">Its path in the folder.</param>
/// <param name="Fingerprinted">The same with the fingerprint of its content, where it has one.</param>
internal sealed record StaticFileModel(string Path, string Fingerprinted);
