using SockRoute.Logging;

namespace SockRoute.Tests.Logging;

/// <summary>What loggers see of the framework's events.</summary>
public sealed class LogEntryTests
{
    [Fact]
    public void TheTemplateIsFilledOnceAndValuesAreNotTemplates()
    {
        var entry = new LogEntry("{Method} {Target} failed", new("Method", "{Target}"), new("Target", "/{Method}"));

        Assert.Equal("{Target} /{Method} failed", entry.ToString());
    }

    [Fact]
    public void TheTemplateIsTheLastOfTheNamedValues()
    {
        var entry = new LogEntry("{Url} is gone", new KeyValuePair<string, object?>("Url", "x"));

        Assert.Equal([new("Url", "x"), new("{OriginalFormat}", "{Url} is gone")], entry);
    }
}
