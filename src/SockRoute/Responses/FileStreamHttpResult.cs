using SockRoute.Responses;

namespace SockRoute;

/// <summary>What a stream has, with a media type, and a name where it is to be saved.</summary>
public sealed class FileStreamHttpResult : IResult
{
    internal FileStreamHttpResult(Stream stream, string contentType, string? fileDownloadName)
    {
        ArgumentNullException.ThrowIfNull(stream);
        FileStream = stream;
        ContentType = contentType;
        FileDownloadName = fileDownloadName;
    }

    /// <summary>The stream; it is disposed once it has been sent.</summary>
    public Stream FileStream { get; }

    /// <summary>The media type.</summary>
    public string ContentType { get; }

    /// <summary>The name under which browsers save it; <see langword="null"/> where they decide.</summary>
    public string? FileDownloadName { get; }

    /// <inheritdoc/>
    public void Execute(HttpContext context)
    {
        using (FileStream)
        {
            context.Response.ContentType = ContentType;
            ContentDisposition.Set(context, FileDownloadName);
            StreamAnswer.Write(context, FileStream);
        }
    }
}
