using SockRoute;

public record Say(string Text);

public class Base;

[Hub("/chat")]
public partial class Chat : Base
{
    [On] public void A(Peer peer, Say message) { }
}

public partial class Chat
{
    [On("ping")] public partial void B();
    public partial void B() { }
}
