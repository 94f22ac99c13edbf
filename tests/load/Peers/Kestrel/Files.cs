using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

/// <summary>
/// UseStaticFiles, and before it what many put there for compressed siblings: the path is rewritten to that of the sibling. MapStaticAssets
/// knows only files that are there when the project is built.
/// </summary>
internal static class Files
{
    public static void Map(WebApplication app, string prefix, string folder)
    {
        var codings = new Dictionary<string, (bool Brotli, bool Gzip)>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(folder))
        {
            codings[$"{prefix}/{Path.GetFileName(file)}"] = (File.Exists(file + ".br"), File.Exists(file + ".gz"));
        }

        app.Use((context, next) =>
        {
            if (codings.TryGetValue(context.Request.Path.Value!, out var has))
            {
                var accepted = context.Request.Headers.AcceptEncoding.ToString();
                var ending = has.Brotli && accepted.Contains("br", StringComparison.Ordinal) ? ".br"
                    : has.Gzip && accepted.Contains("gzip", StringComparison.Ordinal) ? ".gz"
                    : "";
                context.Request.Path = context.Request.Path.Value + ending;
            }

            return next(context);
        });
        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = prefix,
            FileProvider = new PhysicalFileProvider(folder),
            ServeUnknownFileTypes = true,
            OnPrepareResponse = Prepare,
        });
    }

    private static void Prepare(StaticFileResponseContext response)
    {
        var headers = response.Context.Response.Headers;
        headers[HeaderNames.Vary] = "Accept-Encoding";
        var coding = Path.GetExtension(response.File.Name) switch
        {
            ".br" => "br",
            ".gz" => "gzip",
            _ => null,
        };
        if (coding is not null)
        {
            headers.ContentEncoding = coding;
        }
    }
}
