namespace SockRoute.StaticFiles;

/// <summary>Where a path leads once its symbolic links are followed.</summary>
internal static class RealPath
{
    /// <summary>Linux follows no more of them either.</summary>
    private const int MaxLinks = 40;

    /// <summary>The path without links; null when there are too many of them, or one cannot be read.</summary>
    public static string? Of(string path)
    {
        try
        {
            var full = Path.GetFullPath(path);
            for (var links = 0; links < MaxLinks; links++)
            {
                if (!TryFollowFirst(full, out var followed))
                {
                    return full;
                }

                full = followed;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        return null;
    }

    private static bool TryFollowFirst(string path, out string followed)
    {
        followed = path;
        var root = Path.GetPathRoot(path)!.Length;
        for (var end = root; end < path.Length;)
        {
            var next = path.IndexOf(Path.DirectorySeparatorChar, end + 1);
            end = next < 0 ? path.Length : next;
            var part = path[..end];
            if (new FileInfo(part).LinkTarget is { } target)
            {
                followed = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(part)!, target) + path[end..]);
                return true;
            }
        }

        return false;
    }
}
