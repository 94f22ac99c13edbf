using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Model;
using SockRoute.Generators.Parsing.Assets;
using SockRoute.StaticFiles;

namespace SockRoute.Generators.Parsing.Html;

/// <summary>Which paths of a site may be files. Every rule about paths asks here, and nowhere else.</summary>
internal sealed class SitePaths
{
    private const string DefaultDocument = "index.html";

    private readonly IReadOnlyList<StaticMapModel> _maps;
    private readonly Dictionary<string, HashSet<string>> _files;

    private SitePaths(IEnumerable<StaticMapModel> maps, StaticFileList? list)
    {
        _maps = [.. maps];
        _files = (list?.Folders ?? []).ToDictionary(
            static folder => folder.Name,
            static folder => new HashSet<string>(
                folder.Files.SelectMany(static file => new[] { file.Path, file.Fingerprinted }),
                StringComparer.Ordinal),
            StringComparer.Ordinal);
        Urls = [.. new AssetFiles(list, _maps).Folders.SelectMany(
            static pair => pair.Folder.Files.Select(file => AssetFiles.UrlOf(pair.Prefix, file.Path)))];
    }

    /// <summary>The paths of the files that are known, without fingerprints.</summary>
    public IReadOnlyList<string> Urls { get; }

    public static SitePaths Of(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation) =>
        new(StaticMaps.Models(compilation, cancellation), StaticFileLists.Find(options, cancellation));

    /// <summary>Whether a file can be at a path.</summary>
    public bool MayBeFile(PagePath path) => _maps.Any(map => MayBeFile(map, "/" + string.Join("/", path.Segments)));

    // What is in a folder that nobody has listed is known at run time only, as is a prefix that is no constant.
    private bool MayBeFile(StaticMapModel map, string path)
    {
        var prefix = map.Prefix?.TrimEnd('/') ?? "";
        if (path != prefix && !path.StartsWith(prefix + "/", StringComparison.Ordinal))
        {
            return false;
        }

        if (map is not { Prefix: not null, Folder: { } folder }
            || !_files.TryGetValue(FolderName.Of(folder), out var files))
        {
            return true;
        }

        var rest = path.Substring(prefix.Length).TrimStart('/');
        var directory = rest.Length == 0 || rest.EndsWith("/", StringComparison.Ordinal) ? rest : rest + "/";
        return files.Contains(rest)
            || files.Contains(directory + DefaultDocument)
            || (map.HasOptions && rest.IndexOf('.') < 0);
    }
}
