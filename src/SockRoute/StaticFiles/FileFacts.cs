namespace SockRoute.StaticFiles;

/// <summary>What the file system says of a path.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Length">The length in bytes.</param>
/// <param name="Ticks">When it was last written, in ticks of UTC.</param>
internal readonly record struct FileFacts(FileKind Kind, long Length, long Ticks);

/// <summary>What a path leads to.</summary>
internal enum FileKind
{
    /// <summary>Nothing, or nothing that is served.</summary>
    None,
    Regular,
    Directory,
}
