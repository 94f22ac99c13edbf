using SockRoute.Responses;

namespace SockRoute;

/// <summary>409 with a value as JSON that says what is in the way (RFC 9110 15.5.10).</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Conflict<T> : IResult
{
    internal Conflict(T? value) => Value = value;

    /// <summary>409.</summary>
    public int StatusCode { get; } = 409;

    /// <summary>The value; for <see langword="null"/> there is no body.</summary>
    public T? Value { get; }

    /// <inheritdoc/>
    public void Execute(HttpContext context) => JsonAnswer.Write(context, StatusCode, Value);
}
