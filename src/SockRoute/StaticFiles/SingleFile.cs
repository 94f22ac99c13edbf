namespace SockRoute.StaticFiles;

/// <summary>Sends a file wherever it is: the path is the application's own, and no client's.</summary>
internal static class SingleFile
{
    /// <summary>Answers; false when there is no such file, or it is not the one any more that was looked at.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="path">The full path.</param>
    /// <param name="contentType">The media type.</param>
    public static bool TrySend(HttpContext context, string path, string contentType)
    {
        // A NUL would end the name for the operating system.
        if (path.Contains('\0') || Folder.Find(Path.GetPathRoot(path)!, followsLinksOut: true) is not { } root)
        {
            return false;
        }

        var file = new FilePath(path);
        var facts = root.Open(file, out var handle);
        using (handle)
        {
            if (handle is null)
            {
                return false;
            }

            var source = new RepresentationSource(contentType, CacheControl: null, Varies: false, MaxKept: 0);
            var whole = FileRepresentation.Read(root, file, handle, facts, coding: "", source);
            return FileResponder.TrySend(context, new FileEntry(whole, brotli: null, gzip: null));
        }
    }
}
