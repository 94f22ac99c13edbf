using SockRoute.Responses;

namespace SockRoute;

/// <summary>A value as JSON, with a status code and a media type of one's own.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class JsonHttpResult<T> : IResult
{
    internal JsonHttpResult(T? value, int statusCode, string? contentType)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(statusCode, 200);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(statusCode, 599);
        Value = value;
        StatusCode = statusCode;
        ContentType = contentType;
    }

    /// <summary>The status code.</summary>
    public int StatusCode { get; }

    /// <summary>
    /// The media type; for <see langword="null"/> the one that the handler has set, or else <c>application/json</c>.
    /// </summary>
    public string? ContentType { get; }

    /// <summary>The value; for <see langword="null"/> there is no body.</summary>
    public T? Value { get; }

    /// <inheritdoc/>
    public void Execute(HttpContext context)
    {
        if (ContentType is not null)
        {
            context.Response.ContentType = ContentType;
        }

        JsonAnswer.Write(context, StatusCode, Value);
    }
}
