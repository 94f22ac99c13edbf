namespace SockRoute.Http1;

/// <summary>
/// How the client finds the end of a response body, RFC 9112 6.3: by length, by chunks, or by the end of the
/// connection.
/// </summary>
internal readonly record struct ResponseFraming(long? ContentLength, bool IsChunked)
{
    public static ResponseFraming Chunked => new(null, true);

    /// <summary>Nothing is said: the status has no body, or its end is the end of the connection.</summary>
    public static ResponseFraming Unsaid => new(null, false);

    public static ResponseFraming Length(long length) => new(length, false);
}
