namespace SockRoute.Responses;

/// <summary>Text with a media type and a status code.</summary>
internal sealed class TextResult(string text, string contentType, int statusCode) : IResult
{
    public void Execute(HttpContext context)
    {
        context.Response.StatusCode = statusCode;
        context.Response.ContentType = contentType;
        context.Response.Write(text);
    }
}
