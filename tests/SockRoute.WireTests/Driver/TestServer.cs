namespace SockRoute.WireTests.Driver;

/// <summary>A running application on a free port, with the standard routes and those of the test.</summary>
public sealed class TestServer : IDisposable
{
    // xunit makes one for the tests of a class that need nothing special.
    public TestServer()
        : this(null, null, null)
    {
    }

    private TestServer(Action<TestRoutes>? addRoutes, Action<WebAppOptions>? configure, Action<WebApp>? use)
    {
        var options = new WebAppOptions { Urls = ["http://127.0.0.1:0"], Logger = Log };
        configure?.Invoke(options);
        App = new WebApp(options);
        use?.Invoke(App);
        var routes = new TestRoutes();
        addRoutes?.Invoke(routes);
        App.Map(StandardRoutes.Add(routes));
        App.Start();
    }

    public WebApp App { get; }

    public string Url => App.Urls[0];

    internal CapturedLog Log { get; } = new();

    internal static TestServer Start(
        Action<TestRoutes>? routes = null, Action<WebAppOptions>? options = null, Action<WebApp>? app = null) =>
        new(routes, options, app);

    internal RawClient Connect() => RawClient.Connect(Url);

    /// <summary>Sends one request on a connection of its own and reads the answer.</summary>
    internal WireResponse Exchange(string request)
    {
        using var client = Connect();
        return client.Exchange(request);
    }

    internal WireResponse Get(string path) => Exchange($"GET {path} HTTP/1.1\r\nHost: a\r\n\r\n");

    public void Dispose() => App.Dispose();
}
