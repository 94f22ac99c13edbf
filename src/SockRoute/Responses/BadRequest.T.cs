using SockRoute.Responses;

namespace SockRoute;

/// <summary>400 with a value as JSON that says what is wrong (RFC 9110 15.5.1).</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class BadRequest<T> : IResult
{
    internal BadRequest(T? value) => Value = value;

    /// <summary>400.</summary>
    public int StatusCode { get; } = 400;

    /// <summary>The value; for <see langword="null"/> there is no body.</summary>
    public T? Value { get; }

    /// <inheritdoc/>
    public void Execute(HttpContext context) => JsonAnswer.Write(context, StatusCode, Value);
}
