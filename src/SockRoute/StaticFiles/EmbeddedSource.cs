using System.Text;

namespace SockRoute.StaticFiles;

/// <summary>A folder in the application itself: what is found never changes, and no file is opened.</summary>
internal sealed class EmbeddedSource(
    EmbeddedArchive archive, int firstName, int nameCount, StaticFileOptions options) : FileSource
{
    private readonly FileEntry?[] _entries = new FileEntry?[nameCount];
    private readonly byte[][] _documents =
        Array.ConvertAll<string, byte[]>([.. options.DefaultDocuments], Encoding.UTF8.GetBytes);

    public override FileEntry? Find(ReadOnlySpan<byte> path)
    {
        if (path.IsEmpty || path[^1] != '/')
        {
            return FindFile(path);
        }

        foreach (var document in _documents)
        {
            if (FindFile([.. path, .. document]) is { } entry)
            {
                return entry;
            }
        }

        return null;
    }

    public override FileEntry? FindAgain(ReadOnlySpan<byte> path) => Find(path);

    public override bool HasDirectory(ReadOnlySpan<byte> path)
    {
        if (path is [] or [(byte)'/'])
        {
            return true;
        }

        ReadOnlySpan<byte> start = path[^1] == '/' ? path : [.. path, (byte)'/'];
        var first = FirstFrom(start);
        return first < nameCount && NameAt(first).StartsWith(start);
    }

    public override List<string> NamesIn(ReadOnlySpan<byte> path)
    {
        var directories = new List<string>();
        var files = new List<string>();
        for (var i = FirstFrom(path); i < nameCount && NameAt(i).StartsWith(path); i++)
        {
            var name = NameAt(i)[path.Length..];
            var slash = name.IndexOf((byte)'/');
            if (slash < 0 && !archive.IsFingerprinted(firstName + i))
            {
                files.Add(Encoding.UTF8.GetString(name));
            }
            else if (slash >= 0 && Encoding.UTF8.GetString(name[..(slash + 1)]) is var directory
                && (directories.Count == 0 || directories[^1] != directory))
            {
                directories.Add(directory);
            }
        }

        return [.. directories, .. files];
    }

    // Two threads that make the same entry at once make the same.
    private FileEntry? FindFile(ReadOnlySpan<byte> path)
    {
        var index = FirstFrom(path);
        return index < nameCount && NameAt(index).SequenceEqual(path)
            ? Volatile.Read(ref _entries[index]) ?? Make(index)
            : null;
    }

    private FileEntry Make(int index)
    {
        var entry = archive.Read(firstName + index, options);
        Volatile.Write(ref _entries[index], entry);
        return entry;
    }

    /// <summary>The first name that does not stand before a path in the order of their bytes.</summary>
    private int FirstFrom(ReadOnlySpan<byte> path)
    {
        var (low, high) = (0, nameCount);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (NameAt(middle).SequenceCompareTo(path) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private ReadOnlySpan<byte> NameAt(int index) => archive.NameAt(firstName + index);
}
