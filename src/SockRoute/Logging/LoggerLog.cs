using Microsoft.Extensions.Logging;

namespace SockRoute.Logging;

/// <summary>
/// Passes events on to the application's logger, as structured as they are. A logger that throws takes neither the request nor
/// the server along: the event and the failure go to standard error.
/// </summary>
internal sealed class LoggerLog(ILogger logger) : ServerLog
{
    private const string LoggerFailed = "The application's logger failed";

    public ILogger Logger => logger;

    public override bool IsEnabled(LogLevel level)
    {
        try
        {
            return logger.IsEnabled(level);
        }
        catch (Exception failure)
        {
            StandardErrorLog.Instance.Write(LogLevel.Error, LoggerFailed, failure);
            return false;
        }
    }

    public override void Write(LogLevel level, int eventId, LogEntry entry, Exception? exception)
    {
        try
        {
            logger.Log(level, new EventId(eventId), entry, exception, static (state, _) => state.ToString());
        }
        catch (Exception failure)
        {
            StandardErrorLog.Instance.Write(level, eventId, entry, exception);
            StandardErrorLog.Instance.Write(LogLevel.Error, LoggerFailed, failure);
        }
    }
}
