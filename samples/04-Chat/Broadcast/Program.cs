using SockRoute;

var app = new WebApp(args);
app.MapRoutes();
return app.Run();

[Hub("/chat")]
public sealed class Broadcast
{
    [OnText]
    public void Say(Peer peer, string line) => peer.Others.SendText(line);
}
