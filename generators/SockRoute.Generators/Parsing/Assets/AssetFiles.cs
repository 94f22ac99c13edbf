using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Model;
using SockRoute.StaticFiles;

namespace SockRoute.Generators.Parsing.Assets;

/// <summary>The static files that the compiler knows and that have a URL, because their folder is served.</summary>
internal sealed class AssetFiles
{
    /// <summary>The folder whose class is named after nothing.</summary>
    private const string Usual = "static";

    private readonly (StaticFolderModel Folder, string Prefix)[] _folders;

    public AssetFiles(StaticFileList? list, IEnumerable<StaticMapModel> maps)
    {
        var prefixes = maps
            .Where(static map => map is { Prefix: not null, Folder: not null })
            .ToLookup(static map => FolderName.Of(map.Folder!), static map => map.Prefix!, StringComparer.Ordinal);
        _folders =
        [
            .. (list?.Folders ?? [])
                .Where(folder => prefixes.Contains(folder.Name))
                .Select(folder => (folder, prefixes[folder.Name].First()))
                .OrderBy(static pair => pair.folder.Name != Usual)
                .ThenBy(static pair => pair.folder.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>The folders, that with the usual name first, each with the prefix it is served at.</summary>
    public IReadOnlyList<(StaticFolderModel Folder, string Prefix)> Folders => _folders;

    /// <summary>The paths of all files in their folders.</summary>
    public IEnumerable<string> Paths =>
        _folders.SelectMany(static pair => pair.Folder.Files.Select(static file => file.Path));

    /// <summary>The list and the calls of a compilation.</summary>
    public static AssetFiles Of(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation) =>
        new(StaticFileLists.Find(options, cancellation), StaticMaps.Models(compilation, cancellation));

    /// <summary>The URL of a file by its path in its folder; null where no folder has it.</summary>
    public string? UrlOf(string path)
    {
        foreach (var (folder, prefix) in _folders)
        {
            if (folder.Files.FirstOrDefault(file => file.Path == path) is { } file)
            {
                return UrlOf(prefix, file.Fingerprinted);
            }
        }

        return null;
    }

    /// <summary>The URL of a path below a prefix.</summary>
    public static string UrlOf(string prefix, string path) =>
        prefix.TrimEnd('/') + "/" + string.Join("/", path.Split('/').Select(UriText.EscapeSegment));

    /// <summary>
    /// The name of the class of a folder: <c>Assets</c>, or <c>DocsAssets</c> for a folder <c>docs</c>.
    /// </summary>
    public static string ClassOf(string folder) => folder == Usual ? "Assets" : AssetNames.Pascal(folder) + "Assets";
}
