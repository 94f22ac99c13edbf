using SockRoute.Responses;

namespace SockRoute;

/// <summary>401 without a body: who are you? (RFC 9110 15.5.2).</summary>
public sealed class UnauthorizedHttpResult : IResult
{
    internal UnauthorizedHttpResult()
    {
    }

    /// <summary>401.</summary>
    public int StatusCode { get; } = 401;

    /// <inheritdoc/>
    public void Execute(HttpContext context) => StatusAnswer.Write(context, StatusCode);
}
