using SockRoute;

public interface ICommand;
public record Say(string Text) : ICommand;
[Message("cry")] public record Shout(string Text) : ICommand;
public abstract record Move(int X) : ICommand;
public record Login(string Name) : ICommand;
public record Other(int X);

[Hub("/chat", Accepts = typeof(ICommand))]
public class Chat
{
    [On] public void Say(Peer peer, Say message) { }
    [On("cry")] public void Cry(Peer peer) { }
    [SignIn] public string? Who(Login login) => null;
}

[Hub("/other")] public class Lobby;
