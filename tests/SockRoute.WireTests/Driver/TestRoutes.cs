using System.Text;

namespace SockRoute.WireTests.Driver;

/// <summary>
/// A dispatcher written by hand: a table of method, path and handler. A path that ends in <c>/*</c> captures the
/// rest.
/// </summary>
internal sealed class TestRoutes : RouteDispatcher
{
    private readonly List<RouteInfo> _routes = [];
    private readonly List<Action<HubRegistry>> _hubs = [];
    private readonly List<(HttpMethods Method, byte[] Path, bool IsOpen, Action<HttpContext> Handler)> _table = [];

    public override IReadOnlyList<RouteInfo> Routes => _routes;

    public override int MaxCaptures => 1;

    /// <summary>Adds a route that reads the body itself, if at all.</summary>
    public TestRoutes Add(HttpMethods method, string path, Action<HttpContext> handler) =>
        Add(method, path, RouteBody.Streamed, handler);

    /// <summary>Adds a route that starts when the whole body is there.</summary>
    public TestRoutes AddBound(
        HttpMethods method, string path, Action<HttpContext, string> handler, long? maxBody = null) =>
        Add(method, path, RouteBody.Bound, context => handler(context, new ParameterBinder(context).Body()), maxBody);

    /// <summary>Adds a route that has its own limit for the body, which it reads itself.</summary>
    public TestRoutes AddLimited(HttpMethods method, string path, long maxBody, Action<HttpContext> handler) =>
        Add(method, path, RouteBody.Streamed, handler, maxBody);

    public TestRoutes Get(string path, Func<HttpContext, string> handler) =>
        Add(HttpMethods.Get, path, context => ResultWriter.Write(context, handler(context)));

    public TestRoutes Post(string path, Func<HttpContext, string> handler) =>
        Add(HttpMethods.Post, path, context => ResultWriter.Write(context, handler(context)));

    /// <summary>Adds a hub.</summary>
    public TestRoutes Hub<THub>(string path, HubDispatcher dispatcher, HubOptions? options = null)
        where THub : class
    {
        HubHost? host = null;
        _hubs.Add(hubs => host = hubs.Add<THub>(path, options ?? new HubOptions(), _ => dispatcher));
        return Add(HttpMethods.Get, path, context => host!.Upgrade(context));
    }

    /// <summary>Adds a handler that talks to a WebSocket.</summary>
    public TestRoutes WebSocket(string path, Action<WebSocket> handler, WebSocketOptions? options = null) =>
        Add(HttpMethods.Get, path, context => WebSocketUpgrade.Run(context, options ?? new WebSocketOptions(), handler));

    public override RouteMatch Match(HttpMethods method, ReadOnlySpan<byte> path, Span<PathRange> captures)
    {
        var allow = HttpMethods.None;
        var get = -1;
        for (var i = 0; i < _table.Count; i++)
        {
            var row = _table[i];
            if (!(row.IsOpen ? path.StartsWith(row.Path) : path.SequenceEqual(row.Path)))
            {
                continue;
            }

            captures[0] = new(row.Path.Length, path.Length - row.Path.Length);
            if (row.Method == method)
            {
                return RouteMatch.Found(i);
            }

            allow |= row.Method;
            get = row.Method == HttpMethods.Get ? i : get;
        }

        return method == HttpMethods.Head && get >= 0 ? RouteMatch.Found(get) : RouteMatch.Otherwise(allow);
    }

    public override void Invoke(int route, HttpContext context) => _table[route].Handler(context);

    public override void AddHubs(HubRegistry hubs) => _hubs.ForEach(add => add(hubs));

    public override void CheckServices(ServiceCheck services)
    {
    }

    private TestRoutes Add(HttpMethods method, string path, RouteBody body, Action<HttpContext> handler, long? maxBody = null)
    {
        var isOpen = path.EndsWith("/*", StringComparison.Ordinal);
        _table.Add((method, Encoding.UTF8.GetBytes(isOpen ? path[..^1] : path), isOpen, handler));
        var template = isOpen ? path[..^1] + "{*rest}" : path;
        _routes.Add(new(Text.KnownMethods.NameOf(method)!, template, "test") { Body = body, MaxRequestBodySize = maxBody });
        return this;
    }
}
