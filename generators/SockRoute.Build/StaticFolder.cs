using SockRoute.StaticFiles;

namespace SockRoute.Build;

/// <summary>A folder and the files in it that are served, in the order of their names.</summary>
internal sealed class StaticFolder
{
    private readonly List<StaticFile> _files = [];
    private readonly List<string> _unserved = [];
    private readonly string _root;

    private StaticFolder(string name, string root)
    {
        Name = name;
        _root = root;
    }

    /// <summary>Its name in the project file.</summary>
    public string Name { get; }

    public IReadOnlyList<StaticFile> Files => _files;

    /// <summary>The files with names that no request can have; hidden ones are not told of.</summary>
    public IReadOnlyList<string> Unserved => _unserved;

    public static StaticFolder Read(string name, string path)
    {
        var root = RealPath.Of(path) ?? path;
        var folder = new StaticFolder(name, root);
        folder.AddAll(root, "", [root]);
        folder._files.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        folder._unserved.Sort(StringComparer.Ordinal);
        return folder;
    }

    private void AddAll(string directory, string prefix, string[] above)
    {
        foreach (var entry in new DirectoryInfo(directory).EnumerateFileSystemInfos())
        {
            var name = prefix + entry.Name;
            if (FileName.IsHidden(entry.Name))
            {
                continue;
            }

            if (!FileName.IsServed(entry.Name))
            {
                _unserved.Add($"{Name}/{name}");
            }
            else if (RealPath.Of(entry.FullName) is { } place && IsInside(place))
            {
                Add(name, place, above);
            }
        }
    }

    private void Add(string name, string place, string[] above)
    {
        // A link to a directory that it is in would have no end.
        if (Directory.Exists(place) && !above.Contains(place))
        {
            AddAll(place, name + "/", [.. above, place]);
        }
        else if (File.Exists(place))
        {
            _files.Add(new(name, place, new FileInfo(place).Length));
        }
    }

    // What is served from the disk does not leave its folder either, and a link to a hidden file is no way to it.
    private bool IsInside(string place) =>
        place == _root
        || (place.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && place[(_root.Length + 1)..].Split(Path.DirectorySeparatorChar).All(FileName.IsServed));
}
