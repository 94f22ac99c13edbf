namespace SockRoute;

public static partial class Results
{
    /// <summary>200, without a body (RFC 9110 15.3.1).</summary>
    public static Ok Ok() => new();

    /// <summary>200 with a value as JSON (RFC 9110 15.3.1).</summary>
    /// <typeparam name="T">The type of the value, for which JSON code is generated.</typeparam>
    /// <param name="value">
    /// The value; for <see langword="null"/> there is no body. A <c>T?</c> that the handler itself returns is 404 then.
    /// </param>
    public static Ok<T> Ok<[JsonValue] T>(T? value) => new(value);

    /// <summary>201, without a body (RFC 9110 15.3.2).</summary>
    /// <param name="location">Where what was made is, for example a link of <c>Routes</c>: a URL, escaped.</param>
    /// <exception cref="ArgumentException">The location is empty.</exception>
    public static Created Created(string location)
    {
        ArgumentException.ThrowIfNullOrEmpty(location);
        return new(location);
    }

    /// <summary>201 with what was made as JSON (RFC 9110 15.3.2).</summary>
    /// <typeparam name="T">The type of the value, for which JSON code is generated.</typeparam>
    /// <param name="location">Where what was made is, for example a link of <c>Routes</c>: a URL, escaped.</param>
    /// <param name="value">What was made; for <see langword="null"/> there is no body.</param>
    /// <exception cref="ArgumentException">The location is empty.</exception>
    public static Created<T> Created<[JsonValue] T>(string location, T? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(location);
        return new(location, value);
    }

    /// <summary>202, without a body: it will be done later (RFC 9110 15.3.3).</summary>
    public static Accepted Accepted() => new(location: null);

    /// <summary>202, without a body: it will be done later (RFC 9110 15.3.3).</summary>
    /// <param name="location">
    /// Where one can see how far it is: a URL, escaped; <see langword="null"/> where that is not said.
    /// </param>
    public static Accepted Accepted(string? location) => new(location);

    /// <summary>202 with a value as JSON: it will be done later (RFC 9110 15.3.3).</summary>
    /// <typeparam name="T">The type of the value, for which JSON code is generated.</typeparam>
    /// <param name="location">
    /// Where one can see how far it is: a URL, escaped; <see langword="null"/> where that is not said.
    /// </param>
    /// <param name="value">The value; for <see langword="null"/> there is no body.</param>
    public static Accepted<T> Accepted<[JsonValue] T>(string? location, T? value) => new(location, value);

    /// <summary>204, without a body.</summary>
    public static NoContent NoContent() => new();

    /// <summary>400, without a body.</summary>
    public static BadRequest BadRequest() => new();

    /// <summary>400 with a value as JSON; <see cref="Text"/> and <see cref="Problem"/> have other forms of a reason.</summary>
    /// <typeparam name="T">The type of the value, for which JSON code is generated.</typeparam>
    /// <param name="error">What is wrong with the request; for <see langword="null"/> there is no body.</param>
    public static BadRequest<T> BadRequest<[JsonValue] T>(T? error) => new(error);

    /// <summary>
    /// 401, without a body: who are you? RFC 9110 15.5.2 wants a <c>WWW-Authenticate</c> field beside it, which the
    /// handler sets for the schemes that it knows.
    /// </summary>
    public static UnauthorizedHttpResult Unauthorized() => new();

    /// <summary>403, without a body: that is not for you (RFC 9110 15.5.4).</summary>
    public static ForbidHttpResult Forbid() => new();

    /// <summary>404, worded by <see cref="WebApp.OnNotFound(Action{HttpContext})"/>.</summary>
    public static NotFound NotFound() => new();

    /// <summary>404 with a value as JSON.</summary>
    /// <typeparam name="T">The type of the value, for which JSON code is generated.</typeparam>
    /// <param name="value">
    /// The value; for <see langword="null"/>, <see cref="WebApp.OnNotFound(Action{HttpContext})"/> words it.
    /// </param>
    public static NotFound<T> NotFound<[JsonValue] T>(T? value) => new(value);

    /// <summary>409, without a body: what is there now is in the way (RFC 9110 15.5.10).</summary>
    public static Conflict Conflict() => new();

    /// <summary>409 with a value as JSON.</summary>
    /// <typeparam name="T">The type of the value, for which JSON code is generated.</typeparam>
    /// <param name="error">What is in the way; for <see langword="null"/> there is no body.</param>
    public static Conflict<T> Conflict<[JsonValue] T>(T? error) => new(error);

    /// <summary>422, without a body: understood, and not possible (RFC 9110 15.5.21).</summary>
    public static UnprocessableEntity UnprocessableEntity() => new();

    /// <summary>422 with a value as JSON.</summary>
    /// <typeparam name="T">The type of the value, for which JSON code is generated.</typeparam>
    /// <param name="error">What is not possible; for <see langword="null"/> there is no body.</param>
    public static UnprocessableEntity<T> UnprocessableEntity<[JsonValue] T>(T? error) => new(error);
}
