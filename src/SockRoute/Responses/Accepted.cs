using SockRoute.Responses;

namespace SockRoute;

/// <summary>202 without a body: it will be done later (RFC 9110 15.3.3).</summary>
public sealed class Accepted : IResult
{
    internal Accepted(string? location) => Location = location;

    /// <summary>202.</summary>
    public int StatusCode { get; } = 202;

    /// <summary>Where it is, as the <c>Location</c> field has it; <see langword="null"/> where that is not said.</summary>
    public string? Location { get; }

    /// <inheritdoc/>
    public void Execute(HttpContext context) => StatusAnswer.Write(context, StatusCode, Location);
}
