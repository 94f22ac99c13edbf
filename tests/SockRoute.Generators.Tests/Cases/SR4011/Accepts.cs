using SockRoute;

public interface ICommand;
public record Say(string Text) : ICommand;
public record [|Shout|](string Text) : ICommand;
public abstract record Move(int X) : ICommand;
public record [|Jump|](int X) : Move(X);

[Hub("/chat", Accepts = typeof(ICommand))]
public class Chat
{
    [On] public void Say(Peer peer, Say message) { }
    [OnText] public void Text(string text) { }
}
//// More.cs
using SockRoute;

public struct [|Look|] : ICommand;
