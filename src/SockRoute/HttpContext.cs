using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace SockRoute;

/// <summary>
/// One request and its response, with what belongs to both. Valid until the response is complete: the server uses the same
/// object again for a later request, so do not keep it. Not safe for use by several threads at once.
/// </summary>
public sealed class HttpContext
{
    private readonly HttpExchange _exchange;
    private Dictionary<object, object?>? _items;
    private IServiceScope? _scope;

    internal HttpContext(HttpExchange exchange)
    {
        _exchange = exchange;
        Request = new HttpRequest(exchange);
        Response = new HttpResponse(exchange);
    }

    /// <summary>The request.</summary>
    public HttpRequest Request { get; }

    /// <summary>The response.</summary>
    public HttpResponse Response { get; }

    /// <summary>The route that matched, or <see langword="null"/>: no route has this path and method.</summary>
    public RouteInfo? Route { get; internal set; }

    /// <summary>A bag for what middleware and handlers pass to each other within this request.</summary>
    public IDictionary<object, object?> Items => _items ??= [];

    /// <summary>
    /// Cancelled when the client has gone, when it misses a deadline, or when the server stops and the time to finish is over.
    /// A client that has only finished sending counts as gone; what is written is sent all the same.
    /// </summary>
    public CancellationToken RequestAborted => _exchange.Aborted;

    /// <summary>The address of the client, or of the proxy in front of this server.</summary>
    public EndPoint RemoteEndPoint => _exchange.RemoteEndPoint;

    /// <summary>The address of this server that the client is connected to.</summary>
    public EndPoint LocalEndPoint => _exchange.LocalEndPoint;

    /// <summary>
    /// The services of this request: a scope of <see cref="WebAppOptions.Services"/>, opened on first use and disposed with the
    /// request, where that provider has scopes; otherwise the provider itself.
    /// </summary>
    /// <exception cref="InvalidOperationException"><see cref="WebAppOptions.Services"/> is not set.</exception>
    public IServiceProvider Services => _scope?.ServiceProvider ?? OpenScope();

    internal RouteMatch Match { get; set; }

    internal IServiceProvider? RootServices { get; set; }

    internal HubRegistry? Hubs { get; set; }

    internal HttpExchange Exchange => _exchange;

    /// <summary>The peers of a hub of the application, to be sent something from outside of the hub.</summary>
    /// <typeparam name="THub">The class of the hub.</typeparam>
    /// <exception cref="InvalidOperationException">It is no hub of this application.</exception>
    public Peers Peers<THub>()
        where THub : class =>
        Hubs?.Peers<THub>() ?? throw new InvalidOperationException("The application has no hubs.");

    /// <summary>Closes the connection without an answer, or in the middle of one. Does not block.</summary>
    public void Abort() => _exchange.Abort();

    /// <summary>Disposes the services of this request; what they throw is the caller's to catch.</summary>
    internal void CloseScope()
    {
        var scope = _scope;
        _scope = null;
        scope?.Dispose();
    }

    internal void Reset()
    {
        Route = null;
        _items?.Clear();
        Request.Reset();
        Response.Reset();
    }

    private IServiceProvider OpenScope()
    {
        var root = RootServices ?? throw new InvalidOperationException("WebAppOptions.Services is not set.");
        if (root.GetService(typeof(IServiceScopeFactory)) is not IServiceScopeFactory factory)
        {
            return root;
        }

        _scope = factory.CreateScope();
        return _scope.ServiceProvider;
    }
}
