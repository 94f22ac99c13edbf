using System.Diagnostics;
using SockRoute.WireTests.Driver;
using SockRoute.WireTests.Faults;
using SockRoute.WireTests.Hosting;
using Xunit.Abstractions;

namespace SockRoute.WireTests.Hubs;

/// <summary>
/// Many that join and leave, each in a room: who is here is right, and nothing of those who left stays. Counts what the
/// process holds, so it runs when no other test does.
/// </summary>
[Collection(nameof(LeakTests))]
[Trait("Category", "Long")]
public sealed class CrowdTests(ITestOutputHelper output)
{
    private const int PerSecond = 1000;
    private const int Regulars = 10;
    private const long MaxGrowth = 2 * 1024 * 1024;

    private static readonly int Seconds = LongRun.IsOn ? 60 : 2;

    [Fact]
    public void WhoIsHereIsRightAfterAThousandJoinsAndLeavesASecond()
    {
        var hub = new CountingHub();
        using var server = ChatServer.Start(hub);
        var regulars = Enumerable.Range(0, Regulars).Select(_ => server.ConnectLines()).ToList();
        regulars.ForEach(regular => Assert.Equal("welcome", regular.Ask("in")));
        var come = 0;
        ComeAndGo(server, PerSecond);
        var (heap, descriptors) = Settled(server);
        var watch = Stopwatch.StartNew();
        for (var second = 1; second <= Seconds; second++)
        {
            ComeAndGo(server, PerSecond);
            come += PerSecond;
            Thread.Sleep(TimeSpan.FromSeconds(Math.Max(second - watch.Elapsed.TotalSeconds, 0)));
        }

        output.WriteLine($"{come} joins and leaves in {watch.Elapsed.TotalSeconds:F1} s");
        var after = Settled(server);
        output.WriteLine($"heap {heap} and {after.Heap}, descriptors {descriptors} and {after.Descriptors}");
        Assert.InRange(after.Heap, 0, heap + MaxGrowth);
        Assert.InRange(after.Descriptors, 0, descriptors);
        var peers = server.Server.App.Peers<ChatHub>();
        Patience.Until(() => peers.Count == Regulars, "all but the regulars have gone");
        Assert.Equal(Regulars, peers.ToList().Count);
        Patience.Until(() => peers.Rooms.Count == Regulars, "the rooms of those who left are gone");
        Patience.Until(() => hub.Goings == come + PerSecond, "each has left once");
        Assert.Equal(come + PerSecond + Regulars, hub.Comings);
        Assert.Equal("welcome", regulars[0].Ask("again"));
        regulars.ForEach(regular => regular.Dispose());
        Patience.Until(() => peers.Count == 0 && peers.Rooms.Count == 0, "nobody is here");
        Patience.Until(() => server.Server.App.Server!.Connections.Count == 0, "every connection is closed");
        Assert.Empty(server.Server.Log.Errors);
    }

    private static void ComeAndGo(ChatServer server, int count) =>
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 4 }, number =>
        {
            using var client = server.ConnectLines();
            Assert.Equal("welcome", client.Ask("in"));
            if (number % 3 == 0)
            {
                client.Client.Reset();
            }
        });

    private static (long Heap, int Descriptors) Settled(ChatServer server)
    {
        Patience.Until(() => server.Server.App.Server!.Connections.Count == Regulars, "only the regulars are here");
        return (GC.GetTotalMemory(forceFullCollection: true), ProcessFacts.Descriptors);
    }

    private sealed class CountingHub : HubDispatcher
    {
        private int _joined;
        private int _left;

        public override HubFeatures Features => HubFeatures.Text;

        public int Comings => Volatile.Read(ref _joined);

        public int Goings => Volatile.Read(ref _left);

        public override void Joined(Peer peer)
        {
            Interlocked.Increment(ref _joined);
            peer.Join($"room of {peer.Id}");
        }

        public override void Left(Peer peer) => Interlocked.Increment(ref _left);

        public override void ReceiveText(Peer peer, string text) => peer.SendText("welcome");
    }
}
