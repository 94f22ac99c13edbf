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
                $"'{location}' is not an escaped path on this site, which begins with one '/'; pass offSite: true for another site.",
                nameof(location));
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
