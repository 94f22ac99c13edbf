using System.Diagnostics;
using SockRoute.WireTests.Driver;
using Xunit.Abstractions;

namespace SockRoute.WireTests.Hubs;

/// <summary>Many that join and leave, each in a room: who is here is right, and nothing of those who left stays.</summary>
[Trait("Category", "Long")]
public sealed class CrowdTests(ITestOutputHelper output)
{
    private const int PerSecond = 1000;
    private const int Regulars = 10;

    private static readonly int Comings = LongRun.IsOn ? 60 * PerSecond : 3000;

    [Fact]
    public void WhoIsHereIsRightAfterAThousandJoinsAndLeavesASecond()
    {
        var hub = new CountingHub();
        using var server = ChatServer.Start(hub);
        var regulars = Enumerable.Range(0, Regulars).Select(_ => server.ConnectLines()).ToList();
        regulars.ForEach(regular => Assert.Equal("welcome", regular.Ask("in")));
        var watch = Stopwatch.StartNew();
        Parallel.For(0, Comings, new ParallelOptions { MaxDegreeOfParallelism = 4 }, number =>
        {
            using var client = server.ConnectLines();
            Assert.Equal("welcome", client.Ask("in"));
            if (number % 3 == 0)
            {
                client.Client.Reset();
            }
        });
        output.WriteLine($"{Comings} joins and leaves in {watch.Elapsed.TotalSeconds:F1} s");

        var peers = server.Server.App.Peers<ChatHub>();
        Patience.Until(() => peers.Count == Regulars, "all but the regulars have gone");
        Assert.Equal(Regulars, peers.ToList().Count);
        Patience.Until(() => peers.Rooms.Count == Regulars, "the rooms of those who left are gone");
        Patience.Until(() => hub.Goings == Comings, "each has left once");
        Assert.Equal(Comings + Regulars, hub.Comings);
        Assert.Equal("welcome", regulars[0].Ask("again"));
        regulars.ForEach(regular => regular.Dispose());
        Patience.Until(() => peers.Count == 0 && peers.Rooms.Count == 0, "nobody is here");
        Assert.Equal(0, server.Server.App.Server!.Connections.Count);
        Assert.Empty(server.Server.Log.Errors);
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
