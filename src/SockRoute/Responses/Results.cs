using SockRoute.Responses;

namespace SockRoute;

/// <summary>The results that handlers return most.</summary>
public static partial class Results
{
    /// <summary>Text, sent as UTF-8.</summary>
    /// <param name="text">The body.</param>
    /// <param name="contentType">The media type. Default: plain text.</param>
    /// <param name="statusCode">The status code. Default: 200.</param>
    public static IResult Text(string text, string contentType = "text/plain; charset=utf-8", int statusCode = 200) =>
        new TextResult(text, contentType, statusCode);

    /// <summary>A piece of HTML, sent as it is: whoever puts values into it escapes them.</summary>
    /// <param name="html">The body.</param>
    /// <param name="statusCode">The status code. Default: 200.</param>
    public static IResult Html(string html, int statusCode = 200) =>
        new TextResult(html, "text/html; charset=utf-8", statusCode);

    /// <summary>Bytes.</summary>
    /// <param name="bytes">The body; it is not copied.</param>
    /// <param name="contentType">The media type. Default: <c>application/octet-stream</c>.</param>
    public static IResult Bytes(byte[] bytes, string contentType = "application/octet-stream") =>
        new BytesResult(bytes, contentType);

    /// <summary>A status code without a body; 404 is then worded by <see cref="WebApp.OnNotFound(Action{HttpContext})"/>.</summary>
    /// <param name="statusCode">The status code, 200 to 599.</param>
    /// <exception cref="ArgumentOutOfRangeException">The code is not between 200 and 599.</exception>
    public static IResult StatusCode(int statusCode) => new StatusResult(statusCode);

    /// <summary>All that a stream has, which is disposed then. Blocks when the stream or the client is slow.</summary>
    /// <param name="stream">The body, from where it stands; its length, where it knows one, is the answer's.</param>
    /// <param name="contentType">The media type. Default: <c>application/octet-stream</c>.</param>
    public static IResult Stream(Stream stream, string contentType = "application/octet-stream")
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new StreamResult(stream, contentType);
    }

    /// <summary>A redirect: 302 after <c>GET</c> and <c>HEAD</c>, 303 after everything else (RFC 9110 15.4).</summary>
    /// <param name="location">Where to: a path on this site, which starts with one <c>/</c>.</param>
    /// <param name="offSite">Allows a location on another site. Default: false, so that no input can lead visitors away.</param>
    /// <exception cref="ArgumentException">The location leads to another site, and <paramref name="offSite"/> is false.</exception>
    public static IResult Redirect(string location, bool offSite = false) => new RedirectResult(location, offSite);
}
