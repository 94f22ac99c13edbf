namespace SockRoute;

/// <summary>The results that handlers return most.</summary>
public static partial class Results
{
    /// <summary>Text, sent as UTF-8.</summary>
    /// <param name="text">The body.</param>
    /// <param name="contentType">The media type. Default: plain text.</param>
    /// <param name="statusCode">The status code. Default: 200.</param>
    public static ContentHttpResult Text(
        string text, string contentType = "text/plain; charset=utf-8", int statusCode = 200) =>
        new(text, contentType, statusCode);

    /// <summary>A piece of HTML, sent as it is: whoever puts values into it escapes them.</summary>
    /// <param name="html">The body.</param>
    /// <param name="statusCode">The status code. Default: 200.</param>
    public static ContentHttpResult Html(string html, int statusCode = 200) =>
        new(html, "text/html; charset=utf-8", statusCode);

    /// <summary>A value as JSON, with a status code and a media type of one's own.</summary>
    /// <typeparam name="T">The type of the value, for which JSON code is generated.</typeparam>
    /// <param name="value">The value; for <see langword="null"/> there is no body.</param>
    /// <param name="statusCode">The status code, 200 to 599. Default: 200.</param>
    /// <param name="contentType">
    /// The media type. Default: <see langword="null"/>, the one that the handler has set, or else <c>application/json</c>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The code is not between 200 and 599.</exception>
    public static JsonHttpResult<T> Json<[JsonValue] T>(T? value, int statusCode = 200, string? contentType = null) =>
        new(value, statusCode, contentType);

    /// <summary>A status code without a body; 404 is then worded by <see cref="WebApp.OnNotFound(Action{HttpContext})"/>.</summary>
    /// <param name="statusCode">The status code, 200 to 599.</param>
    /// <exception cref="ArgumentOutOfRangeException">The code is not between 200 and 599.</exception>
    public static StatusCodeHttpResult StatusCode(int statusCode) => new(statusCode);

    /// <summary>A redirect: 302 after <c>GET</c> and <c>HEAD</c>, 303 after everything else (RFC 9110 15.4).</summary>
    /// <param name="location">Where to: a path on this site, which starts with one <c>/</c>.</param>
    /// <param name="offSite">Allows a location on another site. Default: false, so that no input can lead visitors away.</param>
    /// <exception cref="ArgumentException">The location leads to another site, and <paramref name="offSite"/> is false.</exception>
    public static RedirectHttpResult Redirect(string location, bool offSite = false) => new(location, offSite);

    /// <summary>
    /// Problem details, <c>application/problem+json</c> (RFC 9457); members that are null are left out.
    /// </summary>
    /// <param name="detail">What went wrong this time. Default: <see langword="null"/>.</param>
    /// <param name="statusCode">The status code, 400 to 599. Default: 500.</param>
    /// <param name="title">The kind of problem, the same each time. Default: <see langword="null"/>.</param>
    /// <param name="type">
    /// A URI for the kind of problem. Default: <see langword="null"/>, no more than the status code says.
    /// </param>
    /// <param name="instance">A URI for this occurrence. Default: <see langword="null"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The code is not between 400 and 599.</exception>
    public static ProblemHttpResult Problem(
        string? detail = null,
        int statusCode = 500,
        string? title = null,
        string? type = null,
        string? instance = null) => new(statusCode, title, detail, type, instance);
}
