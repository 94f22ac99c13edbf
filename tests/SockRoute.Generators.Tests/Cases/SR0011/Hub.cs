using SockRoute;

public class Pages
{
    [Get("/chat")] public string Chat() => "";
}

[Hub("[|/chat|]")]
public class Chat;

[Hub("/lobby")]
public class Lobby;

public class Others
{
    [WebSocket("[|/lobby|]")] public void Other(WebSocket socket) { }
}
