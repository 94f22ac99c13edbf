namespace SockRoute.Responses;

/// <summary>What a stream has, with a media type.</summary>
internal sealed class StreamResult(Stream stream, string contentType) : IResult
{
    public void Execute(HttpContext context)
    {
        using (stream)
        {
            context.Response.ContentType = contentType;
            if (stream.CanSeek)
            {
                context.Response.ContentLength = Math.Max(0, stream.Length - stream.Position);
            }

            stream.CopyTo(context.Response.Body);
        }
    }
}
