using System.Collections.Generic;
using SockRoute;

public record Say(string Text);
public abstract record Shape(int Side);
public record Square(int Side) : Shape(Side);
public record struct Move(int X);

[Hub("/chat")]
public class Chat
{
    [On("a")] public void A(string text) { }
    [On("b")] public void B(Peer peer, List<int> numbers) { }
    [On] public void C(Square shape) { }
    [On] public void D(Move? move) { }
    [OnText] public void Line(Peer peer, string line)
    {
        peer.SendText(line);
        peer.Send(new Say(line));
        peer.Send<Shape>(new Square(1));
    }
}
