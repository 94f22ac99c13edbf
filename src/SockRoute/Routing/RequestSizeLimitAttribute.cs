namespace SockRoute;

/// <summary>
/// Sets the largest request body of a route, or of every route of a class, in place of
/// <see cref="ServerLimits.MaxRequestBodySize"/>; a larger one is answered with 413 (RFC 9110 15.5.14). The attribute
/// of the method wins over that of the class.
/// </summary>
/// <param name="bytes">The largest body, in bytes: at least 0; <see cref="long.MaxValue"/> is no limit.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class RequestSizeLimitAttribute(long bytes) : Attribute
{
    /// <summary>The largest body, in bytes.</summary>
    public long Bytes { get; } = bytes;
}
