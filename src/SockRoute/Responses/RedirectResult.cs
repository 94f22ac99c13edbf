namespace SockRoute.Responses;

/// <summary>302 or 303 with a Location that stays on this site unless it is told otherwise.</summary>
internal sealed class RedirectResult : IResult
{
    private readonly string _location;

    public RedirectResult(string location, bool offSite)
    {
        if (!offSite && !IsLocal(location))
        {
            throw new ArgumentException(
                $"'{location}' leads to another site; pass offSite: true if that is meant.", nameof(location));
        }

        _location = location;
    }

    public void Execute(HttpContext context)
    {
        var isSafe = (context.Exchange.Method & (HttpMethods.Get | HttpMethods.Head)) != 0;
        context.Response.StatusCode = isSafe ? 302 : 303;
        context.Response.Headers["Location"] = _location;
    }

    // Browsers read "//host" and "/\host" as another site, and drop tabs and line breaks before they look.
    private static bool IsLocal(string location) =>
        location.StartsWith('/')
        && !(location.Length > 1 && location[1] is '/' or '\\')
        && !location.AsSpan().ContainsAnyInRange('\0', ' ');
}
