using Microsoft.Extensions.Logging;

namespace SockRoute.Logging;

/// <summary>The log of an application without a logger: warnings and errors, exceptions included, to standard error.</summary>
internal sealed class StandardErrorLog : ServerLog
{
    public static readonly StandardErrorLog Instance = new();

    public override bool IsEnabled(LogLevel level) => level is >= LogLevel.Warning and not LogLevel.None;

    public override void Write(LogLevel level, int eventId, LogEntry entry, Exception? exception) =>
        Write(level, entry.ToString(), exception);

    public void Write(LogLevel level, string text, Exception? exception)
    {
        if (!IsEnabled(level))
        {
            return;
        }

        var severity = level == LogLevel.Warning ? "warning: " : "error: ";
        var cause = exception is null ? "" : "\n" + LogText.Of(exception.ToString());
        StandardStreams.WriteErrorLine(severity + LogText.Of(text) + cause);
    }
}
