namespace SockRoute;

/// <summary>Text with a media type and a status code.</summary>
public sealed class ContentHttpResult : IResult
{
    internal ContentHttpResult(string content, string contentType, int statusCode)
    {
        ResponseContent = content;
        ContentType = contentType;
        StatusCode = statusCode;
    }

    /// <summary>The status code.</summary>
    public int StatusCode { get; }

    /// <summary>The media type.</summary>
    public string ContentType { get; }

    /// <summary>The text.</summary>
    public string ResponseContent { get; }

    /// <inheritdoc/>
    public void Execute(HttpContext context)
    {
        context.Response.StatusCode = StatusCode;
        context.Response.ContentType = ContentType;
        context.Response.Write(ResponseContent);
    }
}
