using System.Net;
using System.Text;
using SockRoute.Hubs;
using SockRoute.Logging;

namespace SockRoute.WireTests.Hubs;

/// <summary>What is left over of a peer that has left, while it still takes what was sent to it.</summary>
public sealed class EndedPeerTests
{
    [Fact]
    public void NobodySignsInAfterTheEnd()
    {
        var host = HostOf(new SignInHub(HubFeatures.SignInText));
        var peer = new LinePeer(host);
        peer.Begin(new FullSink());
        peer.End();

        Assert.Equal(16, peer.Receive("bob/open sesame\n"u8.ToArray()));
        Assert.Equal(0, host.Peers.Count);
        Assert.True(peer.IsOver);
    }

    [Theory]
    [InlineData("refused\n")]
    [InlineData("failed\n")]
    public void WhoeverIsNotSignedInIsInNoRoom(string line)
    {
        var host = HostOf(new RoomSignInHub());
        var peer = new LinePeer(host);
        peer.Begin(new FullSink());
        peer.Receive(Encoding.UTF8.GetBytes(line));

        Assert.Empty(host.Peers.Rooms);
    }

    [Fact]
    public void WhoeverLeftWhileItWasSignedInIsInNoRoom()
    {
        var host = HostOf(new RoomSignInHub());
        var peer = new LinePeer(host);
        peer.Begin(new FullSink());
        peer.Receive("joined\n"u8.ToArray());
        Assert.Equal(["lobby"], host.Peers.Rooms.Keys);
        peer.End();

        Assert.Empty(host.Peers.Rooms);
    }

    private static HubHost HostOf(HubDispatcher hub) => new(
        "/chat",
        new HubOptions(),
        hub,
        new HubSettings(null, new MessageLimits(), StandardErrorLog.Instance, showsExceptions: false));

    /// <summary>A hub that lets somebody into a room before it is clear who that is.</summary>
    private sealed class RoomSignInHub : HubDispatcher
    {
        public override HubFeatures Features => HubFeatures.SignInText;

        public override string? SignIn(Peer peer, string text)
        {
            peer.Join("lobby");
            return text switch
            {
                "joined" => text,
                "failed" => throw new InvalidOperationException("planned"),
                _ => null,
            };
        }
    }

    /// <summary>A client that takes nothing.</summary>
    private sealed class FullSink : ConnectionSink
    {
        public override EndPoint RemoteEndPoint { get; } = new IPEndPoint(IPAddress.Loopback, 1);

        public override ulong ClientKey => 1;

        public override long? StalledSince => 0;

        public override long QueuedBytes => 1;

        public override void Post(ReadOnlyMemory<byte> bytes)
        {
        }

        public override bool TryPost(ReadOnlyMemory<byte> message, int maxQueued, SlowPeers policy) => true;

        public override void Wake()
        {
        }

        public override void Abort()
        {
        }
    }
}
