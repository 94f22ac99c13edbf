using System.Text;
using SockRoute.Text;

namespace SockRoute.StaticFiles;

/// <summary>A page with the names in a directory: those that are served, directories first.</summary>
internal static class DirectoryListing
{
    /// <summary>Writes the page.</summary>
    /// <param name="context">The request; its path ends in a slash.</param>
    /// <param name="names">What is in it, in the order in which it is listed.</param>
    /// <param name="isTop">Whether nothing that is served is above it.</param>
    public static void Send(HttpContext context, List<string> names, bool isTop)
    {
        var title = HtmlEscaper.Escape(context.Request.Path);
        var page = new StringBuilder("<!DOCTYPE html>\n<meta charset=\"utf-8\">\n");
        page.Append($"<title>{title}</title>\n<h1>{title}</h1>\n<ul>\n");
        if (!isTop)
        {
            page.Append("<li><a href=\"../\">../</a></li>\n");
        }

        foreach (var name in names)
        {
            var link = HtmlEscaper.Escape("./" + PathEncoder.Encode(Encoding.UTF8.GetBytes(name)));
            page.Append($"<li><a href=\"{link}\">{HtmlEscaper.Escape(name)}</a></li>\n");
        }

        context.Response.Headers["Cache-Control"] = "no-cache";
        context.Response.Headers["X-Content-Type-Options"] = "nosniff";
        Results.Html(page.Append("</ul>\n").ToString()).Execute(context);
    }
}
