using System.Collections.Generic;
using SockRoute;

public record Plain(object Data);
public record Deep(List<Plain> Plains);
public record Login(System.IO.Stream Password);

[Hub("/chat")]
public class Chat
{
    [On] public void A(Peer peer, Plain [|message|]) { }
    [On("b")] public void B(Deep [|message|]) { }
    [SignIn] public string? C(Login [|login|]) => null;
}
