using Microsoft.Extensions.Logging;

namespace SockRoute.Logging;

/// <summary>The same as a logger, for application code that asks for <see cref="WebApp.Logger"/>.</summary>
internal sealed class StandardErrorLogger : ILogger
{
    public bool IsEnabled(LogLevel logLevel) => StandardErrorLog.Instance.IsEnabled(logLevel);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        StandardErrorLog.Instance.Write(logLevel, formatter(state, exception), exception);
}
