using SockRoute.Responses;

namespace SockRoute;

/// <summary>400 without a body: the request is wrong (RFC 9110 15.5.1).</summary>
public sealed class BadRequest : IResult
{
    internal BadRequest()
    {
    }

    /// <summary>400.</summary>
    public int StatusCode { get; } = 400;

    /// <inheritdoc/>
    public void Execute(HttpContext context) => StatusAnswer.Write(context, StatusCode);
}
