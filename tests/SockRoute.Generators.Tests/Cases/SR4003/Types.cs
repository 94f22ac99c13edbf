using System;
using System.Collections.Generic;
using System.IO;
using SockRoute;

public interface IAny;
public abstract record Shape(int Side);

[Hub("/chat")]
public class Chat
{
    [On] public void A(string [|text|]) { }
    [On] public void B(Peer peer, List<int> [|numbers|]) { }
    [On("c")] public void C(IAny [|message|]) { }
    [On("d")] public void D(Stream [|message|]) { }
    [On] public void E(Shape [|shape|]) { }
    [SignIn] public string? F(Peer peer, int [|number|]) => null;
    [OnText] public void Line(Peer peer, string line)
    {
        peer.[|Send|](line);
        peer.Everyone.[|Send|](new[] { 1 });
    }
}
