using SockRoute;

namespace SR4004;

public record Say(string Text);

[Hub("/sr4004")]
public class Chat
{
    [On] public void A(Say message) { }
}
