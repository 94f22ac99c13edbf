using SockRoute.Responses;

namespace SockRoute;

/// <summary>404, worded by <see cref="WebApp.OnNotFound(Action{HttpContext})"/> (RFC 9110 15.5.5).</summary>
public sealed class NotFound : IResult
{
    internal NotFound()
    {
    }

    /// <summary>404.</summary>
    public int StatusCode { get; } = 404;

    /// <inheritdoc/>
    public void Execute(HttpContext context) => StatusAnswer.Write(context, StatusCode);
}
