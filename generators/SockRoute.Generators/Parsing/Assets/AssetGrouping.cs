using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Assets;

/// <summary>Makes the classes of URLs from the files.</summary>
internal static class AssetGrouping
{
    /// <summary>A class for each folder whose name nothing else has.</summary>
    public static IEnumerable<AssetClass> Group(AssetFiles files, AssetHome home) =>
        files.Folders
            .Select(pair => (pair.Folder, pair.Prefix, Name: AssetFiles.ClassOf(pair.Folder.Name)))
            .Where(entry => !home.Taken.Contains(entry.Name))
            .GroupBy(static entry => entry.Name, StringComparer.Ordinal)
            .Select(static same => same.First())
            .Select(entry => Class(entry.Name, entry.Folder.Name, UrlsOf(entry.Folder, entry.Prefix)) with
            {
                Namespace = home.Namespace,
            });

    private static (string Path, string Url)[] UrlsOf(StaticFolderModel folder, string prefix) =>
        [.. folder.Files.Select(file => (file.Path, AssetFiles.UrlOf(prefix, file.Fingerprinted)))];

    private static AssetClass Class(string name, string display, IReadOnlyList<(string Path, string Url)> files)
    {
        var here = files.Where(static file => file.Path.IndexOf('/') < 0).ToArray();
        var below = files
            .Where(static file => file.Path.IndexOf('/') >= 0)
            .GroupBy(static file => file.Path.Substring(0, file.Path.IndexOf('/')), StringComparer.Ordinal)
            .ToArray();
        var directories = AssetNames.OfDirectories([.. below.Select(static group => group.Key)], name);
        var names = AssetNames.OfFiles([.. here.Select(static file => file.Path)], directories.Values, name);
        return new()
        {
            Name = name,
            Display = display,
            Files = new(here.Select(file => new AssetModel(names[file.Path], $"{display}/{file.Path}", file.Url))),
            Directories = new(below.Select(group => Class(
                directories[group.Key],
                $"{display}/{group.Key}",
                [.. group.Select(file => (file.Path.Substring(group.Key.Length + 1), file.Url))]))),
        };
    }
}
