using System.Threading.Tasks;
using SockRoute;

public class Rooms
{
    [WebSocket("/a")] public void [|A|]() { }
    [WebSocket("/b")] public string [|B|](WebSocket socket) => "";
    [WebSocket("/c")] public Task<int> [|C|](WebSocket socket) => Task.FromResult(1);
    [WebSocket("/d")] public void D(WebSocket socket, WebSocket [|other|]) { }
    [Get("/e")] public void E(WebSocket [|socket|]) { }
}
