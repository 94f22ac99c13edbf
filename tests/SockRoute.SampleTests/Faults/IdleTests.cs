using SockRoute.SampleTests.Hello;
using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Faults;

/// <summary>A server with nothing to do does nothing: none of its threads wakes up.</summary>
[Collection(HelloTests.Name)]
[Trait("Category", "Long")]
public sealed class IdleTests(HelloFixture hello)
{
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(LongRun.IsOn ? 10 : 3);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(0)]
    [InlineData(200)]
    public void AnIdleServerMakesNoWakeUps(int connections)
    {
        using var application = RunningApplication.Start(hello.Executable);
        for (var i = 0; i < 300; i++)
        {
            using var client = new RawConnection(application.Address);
            Assert.Contains("Hello", client.Ask("/hello"), StringComparison.Ordinal);
        }

        var idle = Enumerable.Range(0, connections).Select(_ => new RawConnection(application.Address)).ToList();
        idle.ForEach(client => client.Ask("/hello"));
        WaitUntilSettled(application.Process.Id);

        Assert.Empty(Woken(application.Process.Id, Time));
        idle.ForEach(client => Assert.Contains("Hello", client.Ask("/hello"), StringComparison.Ordinal));
        idle.ForEach(client => client.Dispose());
    }

    /// <summary>Waits for the end of what a server does for a moment after its last request.</summary>
    private static void WaitUntilSettled(int processId)
    {
        var end = DateTime.UtcNow + Patience;
        while (Woken(processId, TimeSpan.FromSeconds(1)).Count > 0)
        {
            Assert.True(DateTime.UtcNow < end, "The server does not come to rest.");
        }
    }

    /// <summary>The threads that woke up within a time, and how often.</summary>
    private static List<string> Woken(int processId, TimeSpan time)
    {
        var before = ProcessFacts.ContextSwitches(processId);
        Thread.Sleep(time);
        return [.. ProcessFacts.ContextSwitches(processId)
            .Where(now => !IsOfTheRuntime(now.Key) && before.TryGetValue(now.Key, out var then) && now.Value != then)
            .Select(now => $"{now.Key}: {now.Value - before[now.Key]}")];
    }

    // Where the code is compiled as it runs, the runtime's compiler goes on for some seconds, and its finalizer looks
    // around every ten seconds. In a native executable no thread at all wakes up.
    private static bool IsOfTheRuntime(string thread) =>
        !SampleProgram.IsNative && thread.Contains(" .NET ", StringComparison.Ordinal);
}
