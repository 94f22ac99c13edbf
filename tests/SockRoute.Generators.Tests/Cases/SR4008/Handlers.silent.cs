using System.Threading.Tasks;
using SockRoute;

public class Rooms
{
    [WebSocket("/a")] public void A(WebSocket socket) { }
    [WebSocket("/b")] public Task B(HttpContext context, WebSocket socket) => Task.CompletedTask;
    [WebSocket("/c/{id}")] public static async ValueTask C(int id, WebSocket socket, string? name) => await Task.Yield();
    [WebSocket("/d")] [WebSocket("/e", Name = "E")] public void D(WebSocket socket) { }
}
