namespace SockRoute.StaticFiles;

/// <summary>A file of a folder and its compressed siblings as they were when they were last looked at.</summary>
internal sealed class FolderEntry(FileRepresentation identity, Sibling brotli, Sibling gzip)
    : FileEntry(identity, brotli.Representation, gzip.Representation)
{
    /// <summary>What an entry takes in memory besides the bytes of its files, about.</summary>
    private const int Overhead = 2048;

    private long _checkedAt = Environment.TickCount64;

    /// <summary>How much memory it takes, in bytes.</summary>
    public long Size { get; } =
        Overhead + SizeOf(identity) + SizeOf(brotli.Representation) + SizeOf(gzip.Representation);

    /// <summary>Its place among the entries of the cache; under the gate of the cache.</summary>
    public LinkedListNode<KeyValuePair<byte[], FolderEntry>>? Node { get; set; }

    /// <summary>Whether it was asked for since the cache last looked for something to drop.</summary>
    public bool IsUsed { get; set; }

    /// <summary>Whether the files are still the same, as far as that was looked at within a time.</summary>
    public bool IsCurrent(Folder folder, long maxAge)
    {
        var now = Environment.TickCount64;
        if (now - Volatile.Read(ref _checkedAt) < maxAge)
        {
            return true;
        }

        var isCurrent = folder.FactsOf(identity.Path) == identity.Facts
            && folder.FactsOf(brotli.Path) == brotli.Facts
            && folder.FactsOf(gzip.Path) == gzip.Facts;
        Volatile.Write(ref _checkedAt, isCurrent ? now : 0);
        return isCurrent;
    }

    private static int SizeOf(Representation? representation) => representation?.Content?.Length ?? 0;
}
