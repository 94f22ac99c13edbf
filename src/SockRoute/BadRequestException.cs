namespace SockRoute;

/// <summary>
/// The request cannot be read: its body is malformed, too large, too slow or cut short. Caught around the handler and answered
/// with <see cref="StatusCode"/> and the message as problem details (RFC 9457); not logged as an error.
/// </summary>
/// <param name="statusCode">The status code of the answer, 400 to 499.</param>
/// <param name="message">What is wrong, in a sentence for the client.</param>
public sealed class BadRequestException(int statusCode, string message) : Exception(message)
{
    /// <summary>The status code of the answer.</summary>
    public int StatusCode { get; } = statusCode is >= 400 and <= 499
        ? statusCode
        : throw new ArgumentOutOfRangeException(nameof(statusCode), statusCode, "The request is to blame: 400 to 499.");
}
