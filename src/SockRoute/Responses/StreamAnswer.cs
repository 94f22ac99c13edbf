namespace SockRoute.Responses;

/// <summary>Answers with what a stream has, from where it stands; its length, where it knows one, is the answer's.</summary>
internal static class StreamAnswer
{
    public static void Write(HttpContext context, Stream stream)
    {
        if (stream.CanSeek)
        {
            context.Response.ContentLength = Math.Max(0, stream.Length - stream.Position);
        }

        // HEAD wants no more than the length.
        if (context.Exchange.Method != HttpMethods.Head || !stream.CanSeek)
        {
            stream.CopyTo(context.Response.Body);
        }
    }
}
