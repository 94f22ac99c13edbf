using System.Text;

namespace SockRoute.StaticFiles;

/// <summary>Files from a folder of the file system, through a cache in memory.</summary>
internal sealed class FolderSource(Folder folder, StaticFileOptions options, bool isDevelopment) : FileSource
{
    private const long MaxAgeMilliseconds = 1000;

    private readonly FileLoader _loader = new(folder, options);
    private readonly FileCache _cache = new(options.CacheSize);
    private readonly long _maxAge = isDevelopment ? 0 : MaxAgeMilliseconds;

    public override FileEntry? Find(ReadOnlySpan<byte> path)
    {
        var entry = _cache.Find(path);
        return entry is not null && entry.IsCurrent(folder, _maxAge) ? entry : FindAgain(path);
    }

    public override FileEntry? FindAgain(ReadOnlySpan<byte> path)
    {
        var entry = !path.IsEmpty && PathResolver.IsSafe(path) ? _loader.Load(path) : null;
        if (entry is not null || _cache.Find(path) is not null)
        {
            _cache.Set(path, entry);
        }

        return entry;
    }

    public override bool HasDirectory(ReadOnlySpan<byte> path)
    {
        if (path is not ([] or [(byte)'/']) && !PathResolver.IsSafe(path))
        {
            return false;
        }

        var kind = folder.Open(FilePath.Of(folder.Root, path), out var file).Kind;
        file?.Dispose();
        return kind == FileKind.Directory;
    }

    public override List<string> NamesIn(ReadOnlySpan<byte> path)
    {
        var directories = new List<string>();
        var files = new List<string>();
        foreach (var entry in new DirectoryInfo(FilePath.Of(folder.Root, path).Text).EnumerateFileSystemInfos())
        {
            if (!PathResolver.IsSafeName(Encoding.UTF8.GetBytes(entry.Name)))
            {
                continue;
            }

            var kind = KindOf(entry);
            if (kind == FileKind.Directory)
            {
                directories.Add(entry.Name + "/");
            }
            else if (kind == FileKind.Regular)
            {
                files.Add(entry.Name);
            }
        }

        directories.Sort(StringComparer.Ordinal);
        files.Sort(StringComparer.Ordinal);
        return [.. directories, .. files];
    }

    // Only a link can lead out of the folder; what else is in it needs no look at where it is.
    private FileKind KindOf(FileSystemInfo entry)
    {
        var path = new FilePath(entry.FullName);
        if ((entry.Attributes & FileAttributes.ReparsePoint) == 0)
        {
            return folder.FactsOf(path).Kind;
        }

        var kind = folder.Open(path, out var file).Kind;
        file?.Dispose();
        return kind;
    }
}
