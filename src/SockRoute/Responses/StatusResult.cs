namespace SockRoute.Responses;

/// <summary>A status code, and where something is that it is about.</summary>
internal sealed class StatusResult : IResult
{
    private readonly int _statusCode;
    private readonly string? _location;

    public StatusResult(int statusCode, string? location = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(statusCode, 200);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(statusCode, 599);
        _statusCode = statusCode;
        _location = location;
    }

    public void Execute(HttpContext context)
    {
        context.Response.StatusCode = _statusCode;
        if (_location is not null)
        {
            context.Response.Headers["Location"] = _location;
        }
    }
}
