using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SockRoute.Generators.Model;

namespace SockRoute.Generators.Parsing.Assets;

/// <summary>Reads the list of static files that the build makes, see <c>ManifestText</c> in SockRoute.Build.</summary>
internal static class StaticFileLists
{
    private const string Embedded = "1\tembedded";

    /// <summary>The list among the files that the compiler is given; null where the project has none.</summary>
    public static StaticFileList? Find(AnalyzerOptions options, CancellationToken cancellation) =>
        options.AdditionalFiles
            .Select(text => Parse(text, options.AnalyzerConfigOptionsProvider, cancellation))
            .FirstOrDefault(static list => list is not null);

    /// <summary>Null for a file that is none.</summary>
    public static StaticFileList? Parse(
        AdditionalText text, AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        options.GetOptions(text).TryGetValue(WellKnownNames.StaticFilesMetadata, out var value)
        && value.Length > 0
        && text.GetText(cancellation) is { } source
            ? Parse([.. source.Lines.Select(static line => line.ToString()).Where(static line => line.Length > 0)])
            : null;

    private static StaticFileList Parse(string[] lines) => new()
    {
        IsEmbedded = lines.FirstOrDefault() == Embedded,
        Folders = new(lines
            .Skip(1)
            .Select(static line => line.Split('\t'))
            .GroupBy(static fields => fields[0], StringComparer.Ordinal)
            .Select(static folder => new StaticFolderModel
            {
                Name = folder.Key,
                Files = new(folder.Where(static fields => fields.Length > 1).Select(FileOf)),
            })),
    };

    private static StaticFileModel FileOf(string[] fields) =>
        new(fields[1], fields.Length > 2 ? fields[2] : fields[1]);
}
