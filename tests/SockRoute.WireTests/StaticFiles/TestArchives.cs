using System.Collections.Concurrent;
using SockRoute.Build;
using SockRoute.StaticFiles;

namespace SockRoute.WireTests.StaticFiles;

/// <summary>Folders that the build has put into an archive each, as it puts those of an application into one.</summary>
internal sealed class TestArchives : EmbeddedFolders
{
    private static readonly TestArchives Instance = new();

    private readonly ConcurrentDictionary<string, EmbeddedArchive> _archives = new();

    /// <summary>From now on the folder is served from what it contains at this time.</summary>
    public static void Embed(string folder)
    {
        var cache = Directory.CreateTempSubdirectory("sockroute-");
        var builder = new ArchiveBuilder(new CompressionCache(cache.FullName));
        Instance._archives[folder] = new(builder.Build([StaticFolder.Read(folder, folder)]));
        cache.Delete(recursive: true);
        EmbeddedFiles.Folders = Instance;
    }

    public override FileSource? Find(string folder, StaticFileOptions options) =>
        _archives.TryGetValue(folder, out var archive) ? archive.Find(folder, options) : null;
}
