using System.Globalization;
using Microsoft.Extensions.Logging;
using SockRoute;

var options = WebAppOptions.FromArgs(args, out var rest);
options.Services = rest.Contains("--no-clock") ? null : new ServiceInstances().Add(new Clock());
options.Logger = rest.Contains("--log") ? new LineLogger() : null;
if (rest.Contains("--impatient"))
{
    options.ShutdownTimeout = TimeSpan.FromSeconds(1);
}

var app = new WebApp(options);
foreach (var mount in rest.Where(static argument => argument.StartsWith("--mount=", StringComparison.Ordinal)))
{
    var (prefix, folder) = (mount["--mount=".Length..mount.IndexOf(':')], mount[(mount.IndexOf(':') + 1)..]);
#pragma warning disable SR2015 // What a test asks for.
    app.MapStatic(prefix, folder);
#pragma warning restore SR2015
}

app.MapRoutes();
Console.WriteLine("rest: " + string.Join('|', rest));
return app.Run();

public sealed class Handlers
{
    [Get("/quick")]
    public string Quick() => "quick";

    [Get("/slow/{milliseconds:int}")]
    public string Slow(int milliseconds)
    {
        Console.WriteLine("slow begins");
        Thread.Sleep(milliseconds);
        return "slow ends";
    }

    [Get("/task/{milliseconds:int}")]
    public async Task<string> Wait(int milliseconds)
    {
        Console.WriteLine("task begins");
        await Task.Delay(milliseconds);
        return "task ends";
    }

    [Get("/stream/{milliseconds:int}")]
    public void Stream(int milliseconds, HttpResponse response)
    {
        response.Write("first, ");
        response.Flush();
        Console.WriteLine("stream begins");
        Thread.Sleep(milliseconds);
        response.Write("second");
    }

    [Get("/throw")]
    public string Throw() => throw new InvalidOperationException("thrown on purpose");
}

public sealed class Dates(Clock clock)
{
    [Get("/date")]
    public string Today() => clock.Today.ToString("O", CultureInfo.InvariantCulture);
}

public sealed class Clock
{
    public DateOnly Today => new(2001, 2, 3);
}

public sealed class LineLogger : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(
        LogLevel level, EventId id, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var values = state is IReadOnlyList<KeyValuePair<string, object?>> list ? list : [];
        var pairs = string.Join(", ", values.Select(pair => pair.Key + "=" + pair.Value));
        Console.WriteLine($"log: {level} {id.Id}: {formatter(state, exception)} [{pairs}] {exception?.Message}");
    }
}
