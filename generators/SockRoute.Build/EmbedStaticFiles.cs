using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using SockRoute.StaticFiles;
using Task = Microsoft.Build.Utilities.Task;

namespace SockRoute.Build;

/// <summary>
/// Lists the files of the folders for the generator, and puts them into one archive that becomes a part of the
/// application. Writes only what is new, so that the compiler does not run for nothing.
/// </summary>
public sealed class EmbedStaticFiles : Task
{
    private const long MaxSize = 1L << 30;

    /// <summary>The folders, relative to the project or not.</summary>
    [Required]
    public ITaskItem[] Folders { get; set; } = [];

    /// <summary>The folder of the project.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>The file for the generator.</summary>
    [Required]
    public string Manifest { get; set; } = "";

    /// <summary>The file for the application; empty when the folders are served as they are.</summary>
    public string Archive { get; set; } = "";

    /// <summary>The files that are served.</summary>
    [Output]
    public ITaskItem[] Served { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var folders = new List<StaticFolder>();
        var names = Folders.Select(static item => FolderName.Of(item.ItemSpec)).Distinct();
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            var path = Path.GetFullPath(Path.Combine(ProjectDirectory, name));
            if (!Directory.Exists(path))
            {
                Log.LogError($"<SockRouteStatic Include=\"{name}\">: there is no folder '{path}'");
                continue;
            }

            var folder = StaticFolder.Read(name, path);
            foreach (var file in folder.Unserved)
            {
                Log.LogWarning(
                    $"'{file}' is not served: its name has a character, or is one, that some systems cannot have");
            }

            folders.Add(folder);
        }

        Served = [.. folders.SelectMany(static folder => folder.Files, static (folder, file) =>
            new TaskItem($"{folder.Name}/{file.Name}"))];
        return !Log.HasLoggedErrors && Write(folders);
    }

    private bool Write(List<StaticFolder> folders)
    {
        var isEmbedding = Archive.Length > 0;
        var size = folders.Sum(static folder => folder.Files.Sum(static file => file.Length));
        if (isEmbedding && size > MaxSize)
        {
            Log.LogError(
                $"The static files are {size >> 20} MiB, and at most {MaxSize >> 20} MiB can be a part of the application:"
                + " set <SockRouteEmbedStatic>false</SockRouteEmbedStatic> in the project file, or leave a folder out");
            return false;
        }

        if (isEmbedding)
        {
            var builder = new ArchiveBuilder(new CompressionCache(Archive + ".cache"));
            OutputFile.WriteIfNew(Archive, builder.Build(folders));
        }

        OutputFile.WriteIfNew(Manifest, Encoding.UTF8.GetBytes(ManifestText.Of(folders, isEmbedding)));
        return true;
    }
}
