namespace SockRoute.StaticFiles;

/// <summary>
/// What the file system says of a path. Two are equal when nothing in them says that the file has changed; the identity
/// does not count, because some file systems number their files anew.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Length">The length in bytes.</param>
/// <param name="Ticks">When it was last written, in ticks of UTC.</param>
internal readonly record struct FileFacts(FileKind Kind, long Length, long Ticks)
{
    /// <summary>Which file it is, where the system says so.</summary>
    public FileIdentity? Identity { get; init; }

    public bool Equals(FileFacts other) =>
        Kind == other.Kind && Length == other.Length && Ticks == other.Ticks;

    public override int GetHashCode() => HashCode.Combine(Kind, Length, Ticks);
}

/// <summary>The device of a file, and its number there.</summary>
internal readonly record struct FileIdentity(ulong Device, ulong Number);

/// <summary>What a path leads to.</summary>
internal enum FileKind
{
    /// <summary>Nothing, or nothing that is served.</summary>
    None,
    Regular,
    Directory,
}
