namespace SockRoute;

/// <summary>
/// The application cannot start: a bad option, an address in use, a missing service. The message is one line for its operator.
/// <see cref="WebApp.Run"/> prints it and returns 2; <see cref="WebApp.Start"/> throws it.
/// </summary>
/// <param name="message">What is wrong, in one line.</param>
/// <param name="innerException">The failure behind it, if any.</param>
public sealed class StartupException(string message, Exception? innerException = null) : Exception(message, innerException);
