using System.Text;
using SockRoute.Text;

namespace SockRoute.Pipeline;

/// <summary>
/// Answers a path that has one slash too many or too few at its end with 308 to the route that exists. The query is kept,
/// and so is the method, RFC 9110 15.4.9.
/// </summary>
internal static class SlashRedirect
{
    private const int MaxOnStack = 512;
    private const int MaxCapturesOnStack = 16;

    /// <summary>False when there is no such route either.</summary>
    public static bool TryAnswer(HttpContext context, RouteDispatcher dispatcher)
    {
        var exchange = context.Exchange;
        var path = exchange.Path;
        Span<byte> other = path.Length < MaxOnStack ? stackalloc byte[MaxOnStack] : new byte[path.Length + 1];
        other = other[..WriteOther(path, other)];
        Span<PathRange> captures = dispatcher.MaxCaptures <= MaxCapturesOnStack
            ? stackalloc PathRange[MaxCapturesOnStack]
            : new PathRange[dispatcher.MaxCaptures];

        // "//host" would be another site.
        if (other.IsEmpty || other.StartsWith("//"u8) || !dispatcher.Match(exchange.Method, other, captures).IsFound)
        {
            return false;
        }

        var query = exchange.Query;
        context.Response.StatusCode = 308;
        context.Response.Headers["Location"] =
            PathEncoder.Encode(other) + (query.IsEmpty ? "" : "?" + Encoding.ASCII.GetString(query));
        return true;
    }

    private static int WriteOther(ReadOnlySpan<byte> path, Span<byte> other)
    {
        path.CopyTo(other);
        if (path[^1] == '/')
        {
            return path.Length - 1;
        }

        other[path.Length] = (byte)'/';
        return path.Length + 1;
    }
}
