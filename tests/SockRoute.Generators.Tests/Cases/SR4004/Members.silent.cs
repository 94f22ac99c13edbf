using System.Collections.Generic;
using System.Text.Json.Nodes;
using SockRoute;

public record Plain(JsonNode? Data);
public record Deep(List<Plain> Plains);
public record Login(string Password);

[Hub("/chat")]
public class Chat
{
    [On] public void A(Peer peer, Plain message) { }
    [On("b")] public void B(Deep message) { }
    [SignIn] public string? C(Login login) => null;
}
