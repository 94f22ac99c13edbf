using SockRoute.Responses;

namespace SockRoute;

/// <summary>201 with what was made as JSON (RFC 9110 15.3.2).</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Created<T> : IResult
{
    internal Created(string? location, T? value)
    {
        Location = location;
        Value = value;
    }

    /// <summary>201.</summary>
    public int StatusCode { get; } = 201;

    /// <summary>Where it is, as the <c>Location</c> field has it; <see langword="null"/> where that is not said.</summary>
    public string? Location { get; }

    /// <summary>The value; for <see langword="null"/> there is no body.</summary>
    public T? Value { get; }

    /// <inheritdoc/>
    public void Execute(HttpContext context) => JsonAnswer.Write(context, StatusCode, Value, Location);
}
