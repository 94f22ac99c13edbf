using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.Logging;
using SockRoute.WireTests.Driver;
using SockRoute.WireTests.Hosting;
using Xunit.Abstractions;

namespace SockRoute.WireTests.Faults;

/// <summary>
/// A client that leaves, however and whenever, leaves nothing behind. Counts what the process holds, so it runs when
/// no other test does.
/// </summary>
[CollectionDefinition(nameof(LeakTests), DisableParallelization = true)]
[Collection(nameof(LeakTests))]
[Trait("Category", "Long")]
public sealed class LeakTests(ITestOutputHelper output) : IDisposable
{
    private const long MaxGrowth = 2 * 1024 * 1024;
    private const int SilentAtATime = 1000;

    private static readonly int Leaving = LongRun.IsOn ? 90_000 : 4500;
    private static readonly int SilentRounds = LongRun.IsOn ? 10 : 1;
    private static readonly int SilentClients = LongRun.IsOn ? SilentAtATime : 500;

    private readonly PooledBuffers _buffers = new();

    [Fact]
    public void ClientsThatResetHalfCloseOrFallSilentLeaveNothingBehind()
    {
        var log = new CapturedLog(LogLevel.Critical);
        using var server = Start(log);
        var clients = new LeavingClients(IPEndPoint.Parse(new Uri(server.Url).Authority));
        clients.Leave(1000);
        if (LongRun.IsOn)
        {
            // The pools keep the buffers of as many as were silent at a time.
            FallSilentUntilEnded(clients, server);
            WaitForThreads(server);
        }

        var before = Settled(server);
        var watch = Stopwatch.StartNew();

        clients.Leave(Leaving);
        output.WriteLine($"{Leaving} that left: {watch.Elapsed.TotalSeconds:F1} s");
        for (var i = 0; i < SilentRounds; i++)
        {
            FallSilentUntilEnded(clients, server);
        }

        WaitForThreads(server);
        var after = Settled(server);
        output.WriteLine($"with {SilentRounds * SilentClients} that fell silent: {watch.Elapsed.TotalSeconds:F1} s");
        output.WriteLine($"before: {before}\nafter:  {after}");
        Assert.InRange(after.Heap, 0, before.Heap + MaxGrowth);
        Assert.InRange(after.Descriptors, 0, before.Descriptors);
        Assert.InRange(after.Buffers, int.MinValue, before.Buffers);
        Assert.Equal("pong", server.Get("/ping").Text);
        Assert.Empty(log.Entries);

        // A thread that were lost to a client, held or only forgotten, would not end with the server.
        server.App.Stop();
        Patience.Until(() => ProcessFacts.HandlerThreads == 0, "every handler thread ends");
    }

    public void Dispose() => _buffers.Dispose();

    private static TestServer Start(CapturedLog log)
    {
        var large = new byte[200_000];
        return TestServer.Start(
            routes => routes
                .Get("/throw", _ => throw new InvalidOperationException())
                .Get("/nap", _ => Nap())
                .Add(HttpMethods.Get, "/large", context => ResultWriter.Write(context, large)),
            options =>
            {
                var second = TimeSpan.FromSeconds(1);
                options.Logger = log;
                options.Limits.RequestHeadersTimeout = options.Limits.KeepAliveTimeout = second;
                options.Limits.MinRequestBodyDataRate = options.Limits.MinResponseDataRate = new(1000, second);
            });
    }

    private static string Nap()
    {
        Thread.Sleep(3);
        return "slept";
    }

    /// <summary>The server ends all of them itself: no client does anything until it has.</summary>
    private static void FallSilentUntilEnded(LeavingClients clients, TestServer server)
    {
        var silent = clients.FallSilent(SilentClients);
        Patience.Until(() => server.App.Server!.Connections.Count == 0, "the server ends every silent client");
        silent.ForEach(client => client.Dispose());
    }

    /// <summary>Each thread has buffers, until it has had nothing to do for a while.</summary>
    private static void WaitForThreads(TestServer server) => Patience.Until(
        () => server.App.Server!.Threads.Count <= Environment.ProcessorCount, "the threads in excess end");

    private (int Descriptors, int Buffers, long Heap) Settled(TestServer server)
    {
        var internals = server.App.Server!;
        Patience.Until(() => internals.Connections.Count == 0, "every connection is closed");
        Assert.Equal(0, internals.Memory.Held);
        var heap = GC.GetTotalMemory(forceFullCollection: true);
        return (ProcessFacts.Descriptors, _buffers.Outstanding, heap);
    }
}
