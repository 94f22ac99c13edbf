namespace SockRoute.ClientTests.Hubs;

/// <summary>The application of these tests, which speaks WebSocket on one port and lines of TCP on another.</summary>
internal sealed class HubServer : IDisposable
{
    private WebApp _app;

    public HubServer()
    {
        _app = Start("http://127.0.0.1:0", "tcp://127.0.0.1:0");
        WebSocketUrl = _app.Urls.Single(url => url.StartsWith("http:", StringComparison.Ordinal))
            .Replace("http:", "ws:", StringComparison.Ordinal).TrimEnd('/') + "/chat";
        LineUrl = _app.Urls.Single(url => url.StartsWith("tcp:", StringComparison.Ordinal));
    }

    public string WebSocketUrl { get; }

    public string LineUrl { get; }

    public void Stop() => _app.Stop();

    /// <summary>Starts again on the same ports, after a stop.</summary>
    public void StartAgain() => _app = Start($"http://127.0.0.1:{new Uri(WebSocketUrl).Port}", LineUrl);

    public string UrlOf(string scheme) => scheme == "ws" ? WebSocketUrl : LineUrl;

    public void Dispose() => _app.Dispose();

    private static WebApp Start(params string[] urls)
    {
        var app = new WebApp(new WebAppOptions { Urls = urls });
        app.MapRoutes();
        app.Start();
        return app;
    }
}
