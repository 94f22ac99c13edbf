using SockRoute.Responses;
using SockRoute.StaticFiles;

namespace SockRoute;

/// <summary>
/// A file of the file system, sent as static files are: with ranges (RFC 9110 14), validators and preconditions (13),
/// and without a thread that waits. 404 when there is no such file.
/// </summary>
public sealed class PhysicalFileHttpResult : IResult
{
    internal PhysicalFileHttpResult(string path, string? contentType, string? fileDownloadName)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        FileName = Path.GetFullPath(path);
        ContentType = contentType ?? MediaTypes.Of(Path.GetExtension(path));

        // Fields of files are written without another look at them.
        ResponseHeaders.CheckValue("Content-Type", ContentType);
        FileDownloadName = fileDownloadName;
    }

    /// <summary>The full path of the file.</summary>
    public string FileName { get; }

    /// <summary>The media type.</summary>
    public string ContentType { get; }

    /// <summary>The name under which browsers save it; <see langword="null"/> where they decide.</summary>
    public string? FileDownloadName { get; }

    /// <inheritdoc/>
    public void Execute(HttpContext context)
    {
        // What has changed between the look at it and its opening is looked at once more.
        if (!SingleFile.TrySend(context, FileName, ContentType) && !SingleFile.TrySend(context, FileName, ContentType))
        {
            context.Response.StatusCode = 404;
            return;
        }

        if (context.Response.StatusCode < 300)
        {
            ContentDisposition.Set(context, FileDownloadName);
        }
    }
}
