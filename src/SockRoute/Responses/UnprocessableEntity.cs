using SockRoute.Responses;

namespace SockRoute;

/// <summary>422 without a body: understood, and not possible (RFC 9110 15.5.21).</summary>
public sealed class UnprocessableEntity : IResult
{
    internal UnprocessableEntity()
    {
    }

    /// <summary>422.</summary>
    public int StatusCode { get; } = 422;

    /// <inheritdoc/>
    public void Execute(HttpContext context) => StatusAnswer.Write(context, StatusCode);
}
