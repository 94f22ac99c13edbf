namespace SockRoute.WireTests.Hubs;

/// <summary>A hub that says to each peer what that said.</summary>
internal sealed class EchoHub : HubDispatcher
{
    public override HubFeatures Features => HubFeatures.Text;

    public override void ReceiveText(Peer peer, string text) => peer.SendText(text);
}
