using SockRoute.Responses;

namespace SockRoute;

/// <summary>403 without a body: that is not for you (RFC 9110 15.5.4).</summary>
public sealed class ForbidHttpResult : IResult
{
    internal ForbidHttpResult()
    {
    }

    /// <summary>403.</summary>
    public int StatusCode { get; } = 403;

    /// <inheritdoc/>
    public void Execute(HttpContext context) => StatusAnswer.Write(context, StatusCode);
}
