using SockRoute.Responses;

namespace SockRoute;

/// <summary>A status code without a body.</summary>
public sealed class StatusCodeHttpResult : IResult
{
    internal StatusCodeHttpResult(int statusCode)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(statusCode, 200);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(statusCode, 599);
        StatusCode = statusCode;
    }

    /// <summary>The status code.</summary>
    public int StatusCode { get; }

    /// <inheritdoc/>
    public void Execute(HttpContext context) => StatusAnswer.Write(context, StatusCode);
}
