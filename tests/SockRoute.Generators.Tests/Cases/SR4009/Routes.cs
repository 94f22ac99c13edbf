using SockRoute;

[Hub("/chat")]
public class Chat
{
    [Get("/rooms")] public string [|Rooms|]() => "";
    [WebSocket("/echo")] public void [|Echo|](WebSocket socket) { }
    [Joined] public void Came() { }
}
