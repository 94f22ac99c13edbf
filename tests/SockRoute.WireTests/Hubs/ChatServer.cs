using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Hubs;

/// <summary>A server with a hub at <c>/chat</c>, over HTTP and over TCP.</summary>
internal sealed class ChatServer : IDisposable
{
    private ChatServer(HubDispatcher hub, Action<ServerLimits>? limits, HubOptions? options) => Server = TestServer.Start(
        routes => routes.Hub<ChatHub>("/chat", hub, options),
        webOptions =>
        {
            webOptions.Urls = ["http://127.0.0.1:0", "tcp://127.0.0.1:0"];
            limits?.Invoke(webOptions.Limits);
        });

    public TestServer Server { get; }

    public static ChatServer Start(
        HubDispatcher hub, Action<ServerLimits>? limits = null, HubOptions? options = null) => new(hub, limits, options);

    public WireSocket Connect(int receiveBuffer = 0) => WireSocket.Connect(Server, "/chat", receiveBuffer: receiveBuffer);

    public WireLines ConnectLines(int receiveBuffer = 0) => new(RawClient.Connect(Server.App.Urls[1], receiveBuffer));

    public void Dispose() => Server.Dispose();
}
