using SockRoute.Responses;

namespace SockRoute;

/// <summary>204: done, and there is nothing to say (RFC 9110 15.3.5).</summary>
public sealed class NoContent : IResult
{
    internal NoContent()
    {
    }

    /// <summary>204.</summary>
    public int StatusCode { get; } = 204;

    /// <inheritdoc/>
    public void Execute(HttpContext context) => StatusAnswer.Write(context, StatusCode);
}
