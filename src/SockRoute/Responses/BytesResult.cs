namespace SockRoute.Responses;

/// <summary>Bytes with a media type.</summary>
internal sealed class BytesResult(byte[] bytes, string contentType) : IResult
{
    public void Execute(HttpContext context)
    {
        context.Response.ContentType = contentType;
        context.Response.Write(bytes);
    }
}
