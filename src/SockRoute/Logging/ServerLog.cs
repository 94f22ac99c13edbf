using Microsoft.Extensions.Logging;

namespace SockRoute.Logging;

/// <summary>
/// Where the framework's own events go. Stands before <see cref="ILogger"/>, whose generic virtual method would bring the
/// run-time type loader into executables that have no logger of their own.
/// </summary>
internal abstract class ServerLog
{
    public abstract bool IsEnabled(LogLevel level);

    public abstract void Write(LogLevel level, int eventId, LogEntry entry, Exception? exception);
}
