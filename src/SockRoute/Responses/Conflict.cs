using SockRoute.Responses;

namespace SockRoute;

/// <summary>409 without a body: what is there now is in the way (RFC 9110 15.5.10).</summary>
public sealed class Conflict : IResult
{
    internal Conflict()
    {
    }

    /// <summary>409.</summary>
    public int StatusCode { get; } = 409;

    /// <inheritdoc/>
    public void Execute(HttpContext context) => StatusAnswer.Write(context, StatusCode);
}
