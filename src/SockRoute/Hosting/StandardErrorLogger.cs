using System.Text;
using Microsoft.Extensions.Logging;

namespace SockRoute.Hosting;

/// <summary>The logger of an application that has none of its own: warnings and errors, exceptions included, to standard error.</summary>
internal sealed class StandardErrorLogger : ILogger
{
    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel))
        {
            return;
        }

        var text = new StringBuilder(logLevel == LogLevel.Warning ? "warning: " : "error: ");
        text.Append(formatter(state, exception));
        StandardStreams.WriteErrorLine(exception is null ? text.ToString() : text.Append('\n').Append(exception).ToString());
    }
}
