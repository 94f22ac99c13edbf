using System.Net;
using System.Text;
using SockRoute.Logging;
using SockRoute.Text;

namespace SockRoute.Pipeline;

/// <summary>Takes a request through the middleware to its route, or to the answer that there is none.</summary>
internal sealed class RequestPipeline : HttpApplication
{
    private readonly RouteDispatcher _dispatcher;
    private readonly RouteInfo[] _routes;
    private readonly StaticContent? _files;
    private readonly HttpMethods _methods;
    private readonly ErrorBoundary _errors;
    private readonly ServerLog _log;
    private readonly IServiceProvider? _services;
    private readonly HubRegistry _hubs;
    private readonly Next _chain;

    public RequestPipeline(
        RouteDispatcher dispatcher,
        StaticContent? files,
        IReadOnlyList<IMiddleware> middleware,
        ErrorBoundary errors,
        ServerLog log,
        IServiceProvider? services,
        HubRegistry hubs)
    {
        _dispatcher = dispatcher;
        _files = files;
        _routes = [.. dispatcher.Routes];
        _errors = errors;
        _log = log;
        _services = services;
        _hubs = hubs;
        foreach (var route in _routes)
        {
            _methods |= KnownMethods.Parse(Encoding.ASCII.GetBytes(route.Method));
        }

        _chain = MiddlewareChain.Compose(middleware, Dispatch);
    }

    public override int MaxCaptures => _dispatcher.MaxCaptures;

    public override int RouteCount => _routes.Length;

    // RFC 9110 9.3.7: "OPTIONS *", the one target that is no path, asks what the server as a whole understands.
    public override RouteMatch Match(HttpMethods method, ReadOnlySpan<byte> path, Span<PathRange> captures)
    {
        try
        {
            return path[0] == '/' ? _dispatcher.Match(method, path, captures) : RouteMatch.Otherwise(_methods);
        }
        catch (Exception)
        {
            // A constraint of the user's; asked again where the error boundary sees it.
            return RouteMatch.Failed;
        }
    }

    // A body that will not be read anyway is not waited for: reading it says what is wrong.
    public override bool BindsBody(RouteMatch match, HttpContext context) =>
        match.IsFound && _routes[match.Route].Body switch
        {
            RouteBody.Bound => true,
            RouteBody.Form => context.Request.SaysForm,
            _ => false,
        };

    public override long? MaxBodySize(RouteMatch match) => match.IsFound ? _routes[match.Route].MaxRequestBodySize : null;

    public override void NoteRefusal(EndPoint client, int statusCode, string reason) =>
        _log.RequestRefused(client, statusCode, reason);

    public override void Handle(HttpContext context, RouteMatch match)
    {
        context.Match = match;
        context.Route = match.IsFound ? _routes[match.Route] : null;
        context.RootServices = _services;
        context.Hubs = _hubs;
        _errors.Run(context, _chain);
    }

    private void Dispatch(HttpContext context)
    {
        if (_files is null || !_files.TryAnswer(context, out var allow))
        {
            DispatchRoute(context);
        }
        else if (allow != HttpMethods.None)
        {
            RefuseMethod(context, allow);
        }

        _errors.CompleteNotFound(context);
    }

    private void DispatchRoute(HttpContext context)
    {
        var match = context.Match;
        if (match.IsFound)
        {
            Invoke(match.Route, context);
        }
        else if (match == RouteMatch.Failed)
        {
            MatchAgain(context);
        }
        else if (match.Allow != HttpMethods.None)
        {
            RefuseMethod(context, match.Allow);
        }
        else if (context.Exchange.Path[0] != '/'
            || (!SlashRedirect.TryAnswer(context, _dispatcher) && _files?.TryFallBack(context) != true))
        {
            context.Response.StatusCode = 404;
        }
    }

    private void Invoke(int route, HttpContext context)
    {
        try
        {
            _dispatcher.Invoke(route, context);
        }
        catch (Exception exception) when (SetStatus(context, exception))
        {
            // Never entered: the filter only lets middleware see the status while the exception passes through it.
            throw;
        }
    }

    private static bool SetStatus(HttpContext context, Exception exception)
    {
        if (!context.Response.HasStarted)
        {
            context.Response.StatusCode = exception is BadRequestException refusal ? refusal.StatusCode : 500;
        }

        return false;
    }

    // Throws what it threw before. Where it does not, the answer would be another one each time.
    private void MatchAgain(HttpContext context)
    {
        context.Response.StatusCode = 500;
        _dispatcher.Match(context.Exchange.Method, context.Exchange.Path, new PathRange[MaxCaptures]);
    }

    // RFC 9110 15.5.6 and 9.3.7: both answers carry Allow.
    private static void RefuseMethod(HttpContext context, HttpMethods allow)
    {
        context.Response.Headers["Allow"] = KnownMethods.AllowList(allow);
        if (context.Exchange.Method == HttpMethods.Options)
        {
            context.Response.StatusCode = 204;
            return;
        }

        Results.Text("Method Not Allowed", statusCode: 405).Execute(context);
    }
}
