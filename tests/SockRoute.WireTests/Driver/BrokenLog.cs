using Microsoft.Extensions.Logging;

namespace SockRoute.WireTests.Driver;

/// <summary>A logger that always throws.</summary>
internal sealed class BrokenLog : ILogger
{
    public bool IsEnabled(LogLevel logLevel) => throw new InvalidOperationException("broken");

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => throw new InvalidOperationException("broken");

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter) => throw new InvalidOperationException("broken");
}
