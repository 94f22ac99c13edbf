using SockRoute;

public record Say(string Text);
public record Login(string Name);

[Hub("/chat")]
public class Chat
{
    [On] public void First(Peer peer, Say message) { }
    [On("say")] public void [|Second|](Peer peer) { }
    [OnText] public void Line(string line) { }
    [OnText] public void [|Other|](Peer peer, string line) { }
    [Joined] public void Came(Peer peer) { }
    [Joined] public void [|CameToo|]() { }
    [Left] public void Went() { }
    [Left] public void [|WentToo|](Peer peer) { }
    [SignIn] public string? ByRequest(HttpContext request) => null;
    [SignIn] public string? [|ByRequestToo|](HttpContext request) => null;
    [SignIn] public string? ByLine(Peer peer, string line) => null;
    [SignIn] public string? [|ByLineToo|](string line) => null;
    [SignIn] public string? ByMessage(Peer peer, Login login) => null;
    [SignIn] public string? [|ByMessageToo|](Peer peer, Say say) => null;
}
