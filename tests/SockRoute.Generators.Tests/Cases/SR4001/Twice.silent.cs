using SockRoute;

public record Say(string Text);
public record Login(string Name);

[Hub("/chat")]
public class Chat
{
    [On] public void First(Peer peer, Say message) { }
    [On("Say")] [On("say2")] public void Second(Peer peer) { }
    [OnText] public void Line(string line) { }
    [SignIn] public string? Who(HttpContext request) => null;
    [SignIn] public string? Who(Peer peer, string line) => null;
    [SignIn] public string? Who(Peer peer, Login login) => null;
    [On] public void Login(Peer peer, Login login) { }
}

[Hub("/other")]
public class Other
{
    [On] public void First(Peer peer, Say message) { }
}
