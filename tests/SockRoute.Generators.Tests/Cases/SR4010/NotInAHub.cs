using System;
using SockRoute;

public record Say(string Text);

public class Chat
{
    [[|On|]] public void A(Peer peer, Say message) { }
    [[|On("ping")|]] public void B() { }
    [[|OnText|]] public void C(string line) { }
    [[|Joined|]] private void D() { }
    [[|Left|]] public static void E() { }
    [[|SignIn|]] public string? F(HttpContext request) => null;
}

[Hub("/chat")]
public class Real
{
    public int Count { [[|Joined|]] get; }

    public void Local()
    {
        Went();
        Action came = [[|Joined|]] () => { };
        came();

        [[|Left|]] void Went() { }
    }
}
