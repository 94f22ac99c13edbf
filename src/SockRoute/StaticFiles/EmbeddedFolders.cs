namespace SockRoute.StaticFiles;

/// <summary>
/// The folders that are a part of the application. Abstract, so that an application without them has no code for that.
/// </summary>
internal abstract class EmbeddedFolders
{
    /// <summary>The files of a folder; null for one that is not a part of the application.</summary>
    /// <param name="folder">The folder, as the project file names it.</param>
    /// <param name="options">How it is served.</param>
    public abstract FileSource? Find(string folder, StaticFileOptions options);
}
