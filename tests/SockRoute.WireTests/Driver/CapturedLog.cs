using Microsoft.Extensions.Logging;

namespace SockRoute.WireTests.Driver;

/// <summary>What the application logged, from a level on.</summary>
internal sealed class CapturedLog(LogLevel least = LogLevel.Trace) : ILogger
{
    private readonly Lock _gate = new();
    private readonly List<(LogLevel Level, string Text, Exception? Exception)> _entries = [];

    public IReadOnlyList<(LogLevel Level, string Text, Exception? Exception)> Entries
    {
        get
        {
            lock (_gate)
            {
                return [.. _entries];
            }
        }
    }

    /// <summary>The entries that an operator would be woken up for.</summary>
    public IReadOnlyList<(LogLevel Level, string Text, Exception? Exception)> Errors =>
        [.. Entries.Where(entry => entry.Level >= LogLevel.Warning)];

    public bool IsEnabled(LogLevel logLevel) => logLevel >= least;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel))
        {
            return;
        }

        lock (_gate)
        {
            _entries.Add((logLevel, formatter(state, exception), exception));
        }
    }
}
