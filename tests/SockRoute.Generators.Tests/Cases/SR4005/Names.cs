using SockRoute;

[Message([|""|])] public record Nothing;
[Message([|"a\"b"|])] public record Quoted;
public record Größe(int Zoll);

[Hub("/chat")]
public class Chat
{
    [On([|""|])] public void A() { }
    [On([|"a\nb"|])] public void B() { }
    [On([|"c++"|])] public void C() { }
    [On] public void D(Peer peer, Größe [|size|]) { }
    [On] public void E(Nothing message) { }
    [OnText] public void Line(Peer peer, string line) => peer.[|Send|](new Größe(1));
}
