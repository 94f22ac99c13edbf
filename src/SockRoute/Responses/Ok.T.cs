using SockRoute.Responses;

namespace SockRoute;

/// <summary>200 with a value as JSON (RFC 9110 15.3.1).</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Ok<T> : IResult
{
    internal Ok(T? value) => Value = value;

    /// <summary>200.</summary>
    public int StatusCode { get; } = 200;

    /// <summary>The value; for <see langword="null"/> there is no body.</summary>
    public T? Value { get; }

    /// <inheritdoc/>
    public void Execute(HttpContext context) => JsonAnswer.Write(context, StatusCode, Value);
}
