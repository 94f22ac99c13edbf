using SockRoute.Responses;

namespace SockRoute;

/// <summary>201 without a body: something was made (RFC 9110 15.3.2).</summary>
public sealed class Created : IResult
{
    internal Created(string? location) => Location = location;

    /// <summary>201.</summary>
    public int StatusCode { get; } = 201;

    /// <summary>Where it is, as the <c>Location</c> field has it; <see langword="null"/> where that is not said.</summary>
    public string? Location { get; }

    /// <inheritdoc/>
    public void Execute(HttpContext context) => StatusAnswer.Write(context, StatusCode, Location);
}
