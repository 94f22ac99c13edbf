using SockRoute.Responses;

namespace SockRoute;

public static partial class Results
{
    /// <summary>200, without a body (RFC 9110 15.3.1).</summary>
    public static IResult Ok() => new StatusResult(200);

    /// <summary>201, without a body (RFC 9110 15.3.2).</summary>
    /// <param name="location">Where what was made is, for example a link of <c>Routes</c>: a URL, escaped.</param>
    /// <exception cref="ArgumentException">The location is empty.</exception>
    public static IResult Created(string location)
    {
        ArgumentException.ThrowIfNullOrEmpty(location);
        return new StatusResult(201, location);
    }

    /// <summary>202, without a body: it will be done later (RFC 9110 15.3.3).</summary>
    /// <param name="location">
    /// Where one can see how far it is: a URL, escaped. Default: <see langword="null"/>, not said.
    /// </param>
    public static IResult Accepted(string? location = null) => new StatusResult(202, location);

    /// <summary>204, without a body.</summary>
    public static IResult NoContent() => new StatusResult(204);

    /// <summary>400, without a body.</summary>
    public static IResult BadRequest() => new StatusResult(400);

    /// <summary>400 with a reason in plain text.</summary>
    /// <param name="reason">What is wrong with the request.</param>
    public static IResult BadRequest(string reason) => Text(reason, statusCode: 400);

    /// <summary>
    /// 401, without a body: who are you? RFC 9110 15.5.2 wants a <c>WWW-Authenticate</c> field beside it, which the
    /// handler sets for the schemes that it knows.
    /// </summary>
    public static IResult Unauthorized() => new StatusResult(401);

    /// <summary>403, without a body: that is not for you (RFC 9110 15.5.4).</summary>
    public static IResult Forbid() => new StatusResult(403);

    /// <summary>404, worded by <see cref="WebApp.OnNotFound(Action{HttpContext})"/>.</summary>
    public static IResult NotFound() => new StatusResult(404);

    /// <summary>409, without a body: what is there now is in the way (RFC 9110 15.5.10).</summary>
    public static IResult Conflict() => new StatusResult(409);

    /// <summary>409 with a reason in plain text.</summary>
    /// <param name="reason">What is in the way.</param>
    public static IResult Conflict(string reason) => Text(reason, statusCode: 409);

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
    public static IResult Problem(
        string? detail = null,
        int statusCode = 500,
        string? title = null,
        string? type = null,
        string? instance = null) => new ProblemResult(statusCode, title, detail, type, instance);
}
