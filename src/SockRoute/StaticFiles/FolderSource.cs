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
        foreach (var entry in Directory.EnumerateFileSystemEntries(FilePath.Of(folder.Root, path).Text))
        {
            var name = Path.GetFileName(entry);
            if (!PathResolver.IsSafeName(Encoding.UTF8.GetBytes(name)))
            {
                continue;
            }

            var facts = folder.Open(new FilePath(entry), out var file);
            file?.Dispose();
            if (facts.Kind == FileKind.Directory)
            {
                directories.Add(name + "/");
            }
            else if (facts.Kind == FileKind.Regular)
            {
                files.Add(name);
            }
        }

        directories.Sort(StringComparer.Ordinal);
        files.Sort(StringComparer.Ordinal);
        return [.. directories, .. files];
    }
}
