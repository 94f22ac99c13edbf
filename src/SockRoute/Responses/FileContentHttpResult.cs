using SockRoute.Responses;

namespace SockRoute;

/// <summary>Bytes with a media type, and a name where they are to be saved.</summary>
public sealed class FileContentHttpResult : IResult
{
    internal FileContentHttpResult(byte[] contents, string contentType, string? fileDownloadName)
    {
        ArgumentNullException.ThrowIfNull(contents);
        FileContents = contents;
        ContentType = contentType;
        FileDownloadName = fileDownloadName;
    }

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> FileContents { get; }

    /// <summary>The media type.</summary>
    public string ContentType { get; }

    /// <summary>The name under which browsers save it; <see langword="null"/> where they decide.</summary>
    public string? FileDownloadName { get; }

    /// <inheritdoc/>
    public void Execute(HttpContext context)
    {
        context.Response.ContentType = ContentType;
        ContentDisposition.Set(context, FileDownloadName);
        context.Response.Write(FileContents.Span);
    }
}
