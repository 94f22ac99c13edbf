namespace SockRoute.Responses;

/// <summary>A status code and nothing else.</summary>
internal sealed class StatusResult : IResult
{
    private readonly int _statusCode;

    public StatusResult(int statusCode)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(statusCode, 200);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(statusCode, 599);
        _statusCode = statusCode;
    }

    public void Execute(HttpContext context) => context.Response.StatusCode = _statusCode;
}
