namespace SockRoute.ClientTests.Hubs;

/// <summary>A hub whose peers sign in and talk, over WebSocket and TCP.</summary>
[Hub("/chat")]
public sealed class Chat
{
    [SignIn]
    public string? SignIn(Peer peer, Login login) => login.Name == "mallory" ? null : login.Name;

    [On]
    public void Say(Peer peer, Say message) => peer.Everyone.Send(new Said(peer.User!, message.Text));

    [OnText]
    public void Line(Peer peer, string line) => peer.SendText($"line {line}");

    [On("leave")]
    public void Leave(Peer peer) => peer.Close();
}
