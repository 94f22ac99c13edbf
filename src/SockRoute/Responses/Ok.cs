using SockRoute.Responses;

namespace SockRoute;

/// <summary>200 without a body (RFC 9110 15.3.1).</summary>
public sealed class Ok : IResult
{
    internal Ok()
    {
    }

    /// <summary>200.</summary>
    public int StatusCode { get; } = 200;

    /// <inheritdoc/>
    public void Execute(HttpContext context) => StatusAnswer.Write(context, StatusCode);
}
