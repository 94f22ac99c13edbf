using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Hubs;

/// <summary>Methods of hubs that block: their own peer waits for them, and nobody else.</summary>
public sealed class BlockingHubTests
{
    [Fact]
    public void AMethodThatBlocksHoldsUpItsOwnPeerOnly()
    {
        using var hub = new GateHub();
        using var server = ChatServer.Start(hub);
        using var held = server.ConnectLines();
        using var other = server.ConnectLines();
        held.Client.Send("wait\nsecond\nthird\n");
        Patience.WaitFor(hub.Entered, "the method runs");

        // More than one loop has peers: each of them goes on.
        for (var i = 0; i < 8; i++)
        {
            using var guest = server.ConnectLines();
            Assert.Equal("you said hello", guest.Ask("hello"));
        }

        // What others say to it arrives meanwhile.
        Assert.Equal("you said hello", other.Ask("hello"));
        server.Server.App.Peers<ChatHub>().SendText("news");
        Assert.Equal("news", held.Read());
        Assert.Equal("news", other.Read());

        hub.Gate.Set();
        Assert.Equal("you said wait", held.Read());
        Assert.Equal("you said second", held.Read());
        Assert.Equal("you said third", held.Read());
    }

    private sealed class GateHub : HubDispatcher, IDisposable
    {
        public ManualResetEvent Entered { get; } = new(false);

        public ManualResetEvent Gate { get; } = new(false);

        public override HubFeatures Features => HubFeatures.Text;

        public override void ReceiveText(Peer peer, string text)
        {
            if (text == "wait")
            {
                Entered.Set();
                Gate.WaitOne();
            }

            peer.SendText("you said " + text);
        }

        public void Dispose()
        {
            Entered.Dispose();
            Gate.Dispose();
        }
    }
}
