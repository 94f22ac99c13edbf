namespace SockRoute.StaticFiles;

/// <summary>Looks for a file and its compressed siblings in a folder.</summary>
internal sealed class FileLoader(Folder folder, StaticFileOptions options)
{
    /// <summary>The file at a path, or null when there is none.</summary>
    /// <param name="path">What <see cref="PathResolver"/> has found safe.</param>
    public FolderEntry? Load(ReadOnlySpan<byte> path)
    {
        if (path[^1] != '/')
        {
            return Load(FilePath.Of(folder.Root, path));
        }

        foreach (var document in options.DefaultDocuments)
        {
            if (Load(FilePath.Of(folder.Root, path).With(document)) is { } entry)
            {
                return entry;
            }
        }

        return null;
    }

    private FolderEntry? Load(FilePath path)
    {
        var facts = folder.Open(path, out var file);
        using (file)
        {
            if (file is null)
            {
                return null;
            }

            var name = Path.GetFileName(path.Text);
            var varies = IsUsable(path.With(".br"), facts) || IsUsable(path.With(".gz"), facts);
            var source = RepresentationSource.Of(options, name, isFingerprinted: false, varies);
            var identity = FileRepresentation.Read(folder, path, file, facts, "", source);
            return new(
                identity,
                LoadSibling(path.With(".br"), "br", facts, source),
                LoadSibling(path.With(".gz"), "gzip", facts, source));
        }
    }

    private bool IsUsable(FilePath path, FileFacts original)
    {
        var facts = folder.Open(path, out var file);
        file?.Dispose();
        return facts.Kind == FileKind.Regular && facts.Ticks >= original.Ticks;
    }

    private Sibling LoadSibling(FilePath path, string coding, FileFacts original, RepresentationSource source)
    {
        var facts = folder.Open(path, out var file);
        using (file)
        {
            var isUsed = file is not null && source.Varies && facts.Ticks >= original.Ticks;
            var representation = isUsed ? FileRepresentation.Read(folder, path, file!, facts, coding, source) : null;
            return new(path, folder.FactsOf(path), representation);
        }
    }
}
