using System.Text;
using SockRoute.Text;

namespace SockRoute.StaticFiles;

/// <summary>Refuses what <c>MapStatic</c> cannot serve, in one line for the operator.</summary>
internal static class MountCheck
{
    /// <exception cref="StartupException">The prefix is none.</exception>
    public static void CheckPrefix(string prefix, string folder)
    {
        if (!prefix.StartsWith('/'))
        {
            throw Refused(prefix, folder, "the prefix must start with '/'");
        }

        if (prefix != "/" && prefix.EndsWith('/'))
        {
            throw Refused(prefix, folder, "the prefix must not end with '/'");
        }

        if (!Ascii.IsValid(prefix) || Encoding.ASCII.GetBytes(prefix).AsSpan().ContainsAnyExcept(ByteSets.Path))
        {
            throw Refused(prefix, folder, "the prefix has a character that a path does not have");
        }

        if (prefix != "/" && Array.Exists(prefix[1..].Split('/'), segment => segment is "" or "." or ".."))
        {
            throw Refused(prefix, folder, "the prefix has a segment that no request has");
        }
    }

    /// <exception cref="StartupException">An option is out of its range.</exception>
    public static void CheckOptions(string prefix, string folder, StaticFileOptions options)
    {
        if (options.MaxCachedFileSize < 0 || options.CacheSize < 0)
        {
            throw Refused(prefix, folder, "MaxCachedFileSize and CacheSize must be at least 0");
        }

        string?[] values = [options.CacheControl, .. options.MediaTypes.Values];
        if (Array.Exists(values, value => value.AsSpan().ContainsAnyExcept(ByteSets.FieldValueChars)))
        {
            throw Refused(prefix, folder, "CacheControl or a media type has a character that a field cannot carry");
        }

        string?[] names = [options.FallbackFile, .. options.DefaultDocuments];
        if (Array.Exists(names, name => name is not null && !PathResolver.IsSafe(Encoding.UTF8.GetBytes("/" + name))))
        {
            throw Refused(prefix, folder, "FallbackFile or a default document is no file that is served");
        }
    }

    /// <exception cref="StartupException">There is no such folder.</exception>
    public static Folder FindFolder(string prefix, string folder, StaticFileOptions options, WebAppOptions app)
    {
        var tried = app.IsDevelopment
            ? Path.Combine(Directory.GetCurrentDirectory(), folder)
            : Path.Combine(AppContext.BaseDirectory, folder);
        var found = Folder.Find(tried, options.FollowLinksOut);
        if (found is null && app.IsDevelopment && ProjectDirectory() is { } project)
        {
            found = Folder.Find(Path.Combine(project, folder), options.FollowLinksOut);
        }

        return found ?? throw Refused(prefix, folder, $"there is no folder '{Path.GetFullPath(tried)}'");
    }

    // What is built lies in "bin" of its project, wherever the command that runs it was given.
    private static string? ProjectDirectory()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (at.Name == "bin")
            {
                return at.Parent?.FullName;
            }
        }

        return null;
    }

    private static StartupException Refused(string prefix, string folder, string reason) =>
        new($"MapStatic(\"{prefix}\", \"{folder}\"): {reason}");
}
