namespace SockRoute.Load;

/// <summary>The measurement cannot go on: a server does not build, start or answer as it should.</summary>
internal sealed class LoadException(string message) : Exception(message);
