using System.ComponentModel;
using Microsoft.Extensions.Logging;
using SockRoute.Hosting;
using SockRoute.Hubs;
using SockRoute.Logging;
using SockRoute.Pipeline;
using SockRoute.StaticFiles;

namespace SockRoute;

/// <summary>
/// An application: its middleware, its routes and the server that runs them. Configure it on one thread, then
/// <see cref="Run"/> it, or <see cref="Start"/> and <see cref="Stop"/> it inside a larger program.
/// </summary>
public sealed class WebApp : IDisposable
{
    private readonly List<IMiddleware> _middleware = [];
    private RouteDispatcher _dispatcher = NoRoutes.Instance;
    private StaticContent? _files;
    private Action<HttpContext>? _onNotFound;
    private Action<HttpContext, Exception>? _onError;
    private readonly Lock _gate = new();
    private readonly object _stopSignal = new();
    private bool _isStopRequested;
    private bool _isMappedTwice;
    private Server? _server;
    private HubRegistry? _hubs;

    /// <summary>Makes an application from a command line; <see cref="Run"/> refuses what it does not know.</summary>
    /// <param name="args">The arguments of the program; see <c>--help</c>.</param>
    public WebApp(string[] args)
        : this(WebAppOptions.FromArgs(args))
    {
    }

    /// <summary>Makes an application from options.</summary>
    /// <param name="options">The options; they are read when the application starts.</param>
    public WebApp(WebAppOptions options)
    {
        Options = options;
    }

    /// <summary>The options that the application was made from.</summary>
    public WebAppOptions Options { get; }

    /// <summary>Where the application logs to.</summary>
    public ILogger Logger => Options.Logger ?? new StandardErrorLogger();

    /// <summary>Every route of the application, ordered by template and then by method; empty before <c>MapRoutes()</c>.</summary>
    public IReadOnlyList<RouteInfo> Routes => _dispatcher.Routes;

    /// <summary>Where the application listens, with the ports it got; empty when it does not.</summary>
    public IReadOnlyList<string> Urls => _server?.Urls ?? [];

    /// <summary>Adds a step around every request, inside of those added before.</summary>
    /// <param name="middleware">The step; one instance serves all threads.</param>
    public void Use(IMiddleware middleware) => _middleware.Add(middleware);

    /// <summary>Adds a step around every request, inside of those added before.</summary>
    /// <param name="middleware">The step: it calls its second argument once to go on, or answers itself.</param>
    public void Use(Action<HttpContext, Next> middleware) => Use(new LambdaMiddleware(middleware));

    /// <summary>Writes the answer where a response would be a 404 without a body. Default: the words <c>Not Found</c>.</summary>
    /// <param name="handler">Writes the body, and may change the status.</param>
    public void OnNotFound(Action<HttpContext> handler) => _onNotFound = handler;

    /// <summary>The same with a result, such as a page. The status is 404 unless the result sets another.</summary>
    /// <param name="handler">Makes the result.</param>
    public void OnNotFound(Func<HttpContext, IResult> handler) =>
        OnNotFound(context => { handler(context).Execute(context); });

    /// <summary>
    /// Writes the answer when a handler or a middleware threw and nothing was sent yet. The exception has been logged, and the
    /// status is 500. Default: the words <c>Internal Server Error</c>, and the exception in development.
    /// </summary>
    /// <param name="handler">Writes the body, and may change the status.</param>
    public void OnError(Action<HttpContext, Exception> handler) => _onError = handler;

    /// <summary>The same with a result, such as a page. The status is 500 unless the result sets another.</summary>
    /// <param name="handler">Makes the result.</param>
    public void OnError(Func<HttpContext, Exception, IResult> handler) =>
        OnError((context, exception) => { handler(context, exception).Execute(context); });

    /// <summary>Serves the files of a folder, with the default options.</summary>
    /// <param name="prefix">The path of the folder: <c>/</c>, or starting with a slash and not ending with one.</param>
    /// <param name="folder">
    /// The folder; one that is relative is found in the current directory or the project in development, otherwise beside the
    /// executable. The application does not start without it.
    /// </param>
    public void MapStatic(string prefix, string folder) => MapStatic(prefix, folder, new StaticFileOptions());

    /// <summary>
    /// Serves the files of a folder to GET and HEAD (RFC 9110 9.3.1), with validators and ranges (RFC 9110 13 and 14) and compressed
    /// siblings (<c>.br</c>, <c>.gz</c>). A route goes before a file, and a file before a route that ends in a catch-all. Hidden
    /// files are not found, nor is anything out of the folder. Of several folders, the one with the longest prefix goes first.
    /// </summary>
    /// <param name="prefix">The path of the folder: <c>/</c>, or starting with a slash and not ending with one.</param>
    /// <param name="folder">
    /// The folder; one that is relative is found in the current directory or the project in development, otherwise beside the
    /// executable. The application does not start without it.
    /// </param>
    /// <param name="options">How the files are served; read when the application starts.</param>
    public void MapStatic(string prefix, string folder, StaticFileOptions options)
    {
        _files ??= new StaticMounts();
        ((StaticMounts)_files).Add(prefix, folder, options);
    }

    /// <summary>The peers of a hub, to be sent something from outside of the hub.</summary>
    /// <typeparam name="THub">The class of the hub.</typeparam>
    /// <exception cref="InvalidOperationException">It is no hub of this application, or the application does not run.</exception>
    public Peers Peers<THub>()
        where THub : class =>
        (_hubs ?? throw new InvalidOperationException("The application does not run.")).Peers<THub>();

    /// <summary>
    /// Sets the routes. Called by the generated <c>MapRoutes()</c>, and by nothing else; an application that calls it twice
    /// does not start.
    /// </summary>
    /// <param name="dispatcher">The generated dispatcher.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Map(RouteDispatcher dispatcher)
    {
        _isMappedTwice |= _dispatcher != NoRoutes.Instance;
        _dispatcher = dispatcher;
    }

    /// <summary>
    /// Listens, prints where, and blocks until SIGTERM, SIGINT (Ctrl-C) or <see cref="Stop"/>; then lets the running requests
    /// finish. What keeps the application from starting is printed as one line on the standard error stream.
    /// </summary>
    /// <returns>The exit code of the program: 0 after a clean stop, 2 when the application could not start.</returns>
    public int Run() => Runner.Run(this);

    /// <summary>Listens and returns at once; requests are served on other threads.</summary>
    /// <exception cref="StartupException">An option is bad, an address is in use, or a service is missing.</exception>
    /// <exception cref="InvalidOperationException">The application is running.</exception>
    public void Start()
    {
        lock (_gate)
        {
            if (_server is not null)
            {
                throw new InvalidOperationException("The application is running.");
            }

            _server = StartServer();
        }
    }

    /// <summary>
    /// Stops listening, lets the running requests finish within <see cref="WebAppOptions.ShutdownTimeout"/>, then closes what
    /// is left. Blocks until that is done. Does nothing when the application does not run.
    /// </summary>
    public void Stop()
    {
        lock (_gate)
        {
            _server?.Stop(Options.ShutdownTimeout);
            _server = null;
        }

        RequestStop();
    }

    /// <summary>The same as <see cref="Stop"/>.</summary>
    public void Dispose() => Stop();

    /// <summary>Lets <see cref="Run"/> go on to stop. Does not block.</summary>
    internal void RequestStop()
    {
        lock (_stopSignal)
        {
            _isStopRequested = true;
            Monitor.PulseAll(_stopSignal);
        }
    }

    /// <summary>What serves the requests while the application runs.</summary>
    internal Server? Server => _server;

    internal bool IsStopRequested
    {
        get
        {
            lock (_stopSignal)
            {
                return _isStopRequested;
            }
        }
    }

    internal void WaitForStop()
    {
        lock (_stopSignal)
        {
            while (!_isStopRequested)
            {
                Monitor.Wait(_stopSignal);
            }
        }
    }

    private Server StartServer()
    {
        if (_isMappedTwice)
        {
            throw new StartupException("MapRoutes() is called twice; once maps every route");
        }

        var addresses = StartupCheck.Addresses(Options);
        var limits = StartupCheck.Limits(Options, _dispatcher);
        StartupCheck.Services(_dispatcher, Options.Services);
        _files?.Open(Options);
        var errors = new ErrorBoundary(Options.Log, Options.IsDevelopment, _onNotFound, _onError);
        var hubs = new HubRegistry(new HubSettings(Options.Services, limits.Messages, Options.Log, Options.IsDevelopment));
        _dispatcher.AddHubs(hubs);
        var pipeline = new RequestPipeline(_dispatcher, _files, _middleware, errors, Options.Log, Options.Services, hubs);
        LineAddresses.Resolve(addresses, hubs, pipeline, limits.Messages);
        var server = new Server(addresses, pipeline, limits, Options.Log);
        _hubs = hubs;
        server.Start();
        return server;
    }
}
