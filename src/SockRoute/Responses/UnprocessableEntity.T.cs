using SockRoute.Responses;

namespace SockRoute;

/// <summary>422 with a value as JSON that says what is not possible (RFC 9110 15.5.21).</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class UnprocessableEntity<T> : IResult
{
    internal UnprocessableEntity(T? value) => Value = value;

    /// <summary>422.</summary>
    public int StatusCode { get; } = 422;

    /// <summary>The value; for <see langword="null"/> there is no body.</summary>
    public T? Value { get; }

    /// <inheritdoc/>
    public void Execute(HttpContext context) => JsonAnswer.Write(context, StatusCode, Value);
}
