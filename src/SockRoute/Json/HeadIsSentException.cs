namespace SockRoute.Json;

/// <summary>Ends the writing of a body that is not sent.</summary>
internal sealed class HeadIsSentException : Exception;
