using System.Net;
using SockRoute.Hubs;
using SockRoute.Logging;

namespace SockRoute.WireTests.Hubs;

/// <summary>What is left over of a peer that has left, while it still takes what was sent to it.</summary>
public sealed class EndedPeerTests
{
    [Fact]
    public void NobodySignsInAfterTheEnd()
    {
        var settings = new HubSettings(null, new MessageLimits(), StandardErrorLog.Instance, showsExceptions: false);
        var host = new HubHost("/chat", new HubOptions(), new SignInHub(HubFeatures.SignInText), settings);
        var peer = new LinePeer(host);
        peer.Begin(new FullSink());
        peer.End();

        Assert.Equal(16, peer.Receive("bob/open sesame\n"u8.ToArray()));
        Assert.Equal(0, host.Peers.Count);
        Assert.True(peer.IsOver);
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
