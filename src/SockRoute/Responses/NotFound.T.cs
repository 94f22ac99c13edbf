using SockRoute.Responses;

namespace SockRoute;

/// <summary>404 with a value as JSON (RFC 9110 15.5.5).</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class NotFound<T> : IResult
{
    internal NotFound(T? value) => Value = value;

    /// <summary>404.</summary>
    public int StatusCode { get; } = 404;

    /// <summary>The value; for <see langword="null"/> there is no body.</summary>
    public T? Value { get; }

    /// <inheritdoc/>
    public void Execute(HttpContext context) => JsonAnswer.Write(context, StatusCode, Value);
}
