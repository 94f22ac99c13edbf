using SockRoute;

[Message("a.b/c d")] public record Dotted;
[Message("groesse")] public record Größe(int Zoll);

[Hub("/chat")]
public class Chat
{
    [On("A-1")] public void A() { }
    [On("size")] public void B(Peer peer, Größe size) { }
    [On] public void D(Peer peer, Größe size) { }
    [On] public void E(Dotted message) { }
    [OnText] public void Line(Peer peer, string line) => peer.Send(new Größe(1));
}
