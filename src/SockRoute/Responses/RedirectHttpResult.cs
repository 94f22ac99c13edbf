using SockRoute.Responses;

namespace SockRoute;

/// <summary>A redirect: 302 after <c>GET</c> and <c>HEAD</c>, 303 after everything else (RFC 9110 15.4).</summary>
public sealed class RedirectHttpResult : IResult
{
    internal RedirectHttpResult(string location, bool offSite)
    {
        if (!offSite && !IsLocal(location))
        {
            throw new ArgumentException(
                $"'{location}' is not an escaped path on this site, which begins with one '/'; pass offSite: true for another site.",
                nameof(location));
        }

        Location = location;
    }

    /// <summary>Where to, as the <c>Location</c> field has it.</summary>
    public string Location { get; }

    /// <inheritdoc/>
    public void Execute(HttpContext context)
    {
        var isSafe = (context.Exchange.Method & (HttpMethods.Get | HttpMethods.Head)) != 0;
        StatusAnswer.Write(context, isSafe ? 302 : 303, Location);
    }

    // Browsers read "//host" and "/\host" as another site, and drop tabs and line breaks before they look.
    private static bool IsLocal(string location) =>
        location.StartsWith('/')
        && !(location.Length > 1 && location[1] is '/' or '\\')
        && !location.AsSpan().ContainsAnyInRange('\0', ' ');
}
