using SockRoute;

public class Pages
{
    [Post("/chat")] public string Chat() => "";
    [Get("/{name}")] public string Page(string name) => name;
    [WebSocket("/lobby/echo")] public void Echo(WebSocket socket) { }
}

[Hub("/chat")]
public class Chat;
