using System.Diagnostics;
using SockRoute.SampleTests.Hello;
using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Faults;

/// <summary>More connections than the process may have file descriptors: accepting pauses, and goes on later.</summary>
[Collection(HelloTests.Name)]
public sealed class DescriptorTests(HelloFixture hello)
{
    private const string Warning = "no file descriptor is left for another connection";

    /// <summary>The runtime itself has about 60, unless the executable is a native one.</summary>
    private const int Limit = 100;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan WarningPause = TimeSpan.FromSeconds(10);

    [Fact]
    public void WithoutDescriptorsOldConnectionsAreServedAndNewOnesOnceOthersHaveClosed()
    {
        using var application = StartWithLimit();
        var kept = Open(application, 5);
        var watch = Stopwatch.StartNew();
        var flood = Open(application, 200);
        WaitForWarning(application.Process);

        // The first requests of all: what serves them is loaded and compiled only now.
        AssertServed(kept);
        AssertRests(application.Process.Id);
        AssertServed(kept);
        Assert.InRange(Warnings(application.Process), 1, 1 + (int)(watch.Elapsed / WarningPause));

        flood.ForEach(client => client.Dispose());
        var later = Open(application, 5);
        AssertServed(later);
        AssertServed(kept);
        later.ForEach(client => client.Dispose());
        kept.ForEach(client => client.Dispose());
        application.StopCleanly();
    }

    private RunningApplication StartWithLimit() => RunningApplication.StartWith(
        "/bin/sh", "-c", $"ulimit -n {Limit} && exec \"$0\" --urls http://127.0.0.1:0", hello.Executable);

    private static List<RawConnection> Open(RunningApplication application, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => new RawConnection(application.Address))];

    private static void AssertServed(List<RawConnection> clients) =>
        clients.ForEach(client => Assert.Contains("Hello", client.Ask("/hello"), StringComparison.Ordinal));

    private static void WaitForWarning(ChildProcess process)
    {
        var watch = Stopwatch.StartNew();
        while (Warnings(process) == 0)
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), "No warning: " + process.Transcript);
            Thread.Sleep(10);
        }
    }

    private static void AssertRests(int processId)
    {
        var before = ProcessFacts.ProcessorTime(processId);
        Thread.Sleep(Pause);
        Assert.InRange(ProcessFacts.ProcessorTime(processId) - before, TimeSpan.Zero, Pause / 5);
    }

    private static int Warnings(ChildProcess process) => process.Error.Split(Warning).Length - 1;
}
