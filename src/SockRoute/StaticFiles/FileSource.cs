namespace SockRoute.StaticFiles;

/// <summary>The files of a mount. Paths are below its prefix, decoded, and may be anything that a client sends.</summary>
internal abstract class FileSource
{
    /// <summary>The file at a path, or null when there is none; behind a slash at its end, the default document.</summary>
    public abstract FileEntry? Find(ReadOnlySpan<byte> path);

    /// <summary>The same when the file that was found is not the one any more.</summary>
    public abstract FileEntry? FindAgain(ReadOnlySpan<byte> path);

    /// <summary>Whether a path is that of a directory, with a slash at its end or without.</summary>
    public abstract bool HasDirectory(ReadOnlySpan<byte> path);

    /// <summary>The names in a directory, with a slash behind those of directories: these first, each kind in order.</summary>
    /// <param name="path">The path of a directory, with a slash at its end.</param>
    public abstract List<string> NamesIn(ReadOnlySpan<byte> path);
}
