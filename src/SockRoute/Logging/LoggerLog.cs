using Microsoft.Extensions.Logging;

namespace SockRoute.Logging;

/// <summary>Passes events on to the application's logger, as structured as they are.</summary>
internal sealed class LoggerLog(ILogger logger) : ServerLog
{
    public ILogger Logger => logger;

    public override bool IsEnabled(LogLevel level) => logger.IsEnabled(level);

    public override void Write(LogLevel level, int eventId, LogEntry entry, Exception? exception) =>
        logger.Log(level, new EventId(eventId), entry, exception, static (state, _) => state.ToString());
}
