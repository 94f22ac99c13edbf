using System.Text;
using SockRoute.Text;

namespace SockRoute.StaticFiles;

/// <summary>A page with the names in a directory: those that are served, directories first.</summary>
internal static class DirectoryListing
{
    /// <summary>Writes the page.</summary>
    /// <param name="context">The request; its path ends in a slash.</param>
    /// <param name="directory">The directory.</param>
    /// <param name="folder">The folder that it is in.</param>
    /// <param name="isTop">Whether it is that folder itself.</param>
    public static void Send(HttpContext context, FilePath directory, Folder folder, bool isTop)
    {
        var title = Escape(context.Request.Path);
        var page = new StringBuilder("<!DOCTYPE html>\n<meta charset=\"utf-8\">\n");
        page.Append($"<title>{title}</title>\n<h1>{title}</h1>\n<ul>\n");
        if (!isTop)
        {
            page.Append("<li><a href=\"../\">../</a></li>\n");
        }

        foreach (var name in NamesIn(directory, folder))
        {
            var link = Escape("./" + PathEncoder.Encode(Encoding.UTF8.GetBytes(name)));
            page.Append($"<li><a href=\"{link}\">{Escape(name)}</a></li>\n");
        }

        context.Response.Headers["Cache-Control"] = "no-cache";
        context.Response.Headers["X-Content-Type-Options"] = "nosniff";
        Results.Html(page.Append("</ul>\n").ToString()).Execute(context);
    }

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);

    private static List<string> NamesIn(FilePath directory, Folder folder)
    {
        var directories = new List<string>();
        var files = new List<string>();
        foreach (var path in Directory.EnumerateFileSystemEntries(directory.Text))
        {
            var name = Path.GetFileName(path);
            if (!PathResolver.IsSafeName(Encoding.UTF8.GetBytes(name)))
            {
                continue;
            }

            var facts = folder.Open(new FilePath(path), out var file);
            file?.Dispose();
            if (facts.Kind == FileKind.Directory)
            {
                directories.Add(name + "/");
            }
            else if (facts.Kind == FileKind.Regular)
            {
                files.Add(name);
            }
        }

        directories.Sort(StringComparer.Ordinal);
        files.Sort(StringComparer.Ordinal);
        return [.. directories, .. files];
    }
}
