using System.ComponentModel;
using SockRoute.Hubs;
using SockRoute.Logging;
using SockRoute.WebSockets;

namespace SockRoute;

/// <summary>One hub of a running application: its peers, and the code that calls its methods. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class HubHost
{
    private readonly HubMembers _members = new();
    private readonly HubSettings _settings;
    private readonly SignInGuard _guard = new();
    private long _lastId;

    internal HubHost(string path, HubOptions options, HubDispatcher dispatcher, HubSettings settings)
    {
        Path = path;
        Options = options;
        Dispatcher = dispatcher;
        _settings = settings;
    }

    internal string Path { get; }

    internal HubOptions Options { get; }

    internal HubDispatcher Dispatcher { get; }

    internal MessageLimits Limits => _settings.Limits;

    internal HubMembers Members => _members;

    internal Peers Peers => new(_members, null, null);

    internal SignInGuard Guard => _guard;

    internal ServerLog Log => _settings.Log;

    internal bool ShowsExceptions => _settings.ShowsExceptions;

    /// <summary>Whether peers have to say who they are.</summary>
    internal bool AsksWho => (Dispatcher.Features & (HubFeatures.SignInMessage | HubFeatures.SignInText | HubFeatures.SignInRequest)) != 0;

    /// <summary>
    /// Answers a request for the hub's path: a WebSocket client becomes a peer (RFC 6455 4.2), everybody else is told what the path
    /// is for (426, RFC 9110 15.5.22).
    /// </summary>
    /// <param name="context">The request and its response.</param>
    public void Upgrade(HttpContext context)
    {
        if (!WebSocketHandshake.TryRead(context, Options.Origins, Options.Protocols, out var handshake)
            || !TrySignIn(context, out var user))
        {
            return;
        }

        context.Exchange.Upgrade(handshake.Response, new WebSocketPeer(this, user));
    }

    internal long NextId() => Interlocked.Increment(ref _lastId);

    private bool TrySignIn(HttpContext context, out string? user)
    {
        user = null;
        if (!Dispatcher.Features.HasFlag(HubFeatures.SignInRequest))
        {
            return true;
        }

        var key = context.Exchange.ClientKey;
        if (_guard.WaitOf(key) > 0)
        {
            Results.Text("Too Many Requests", statusCode: 429).Execute(context);
            return false;
        }

        user = Dispatcher.SignIn(context);

        // Asked again: others of the address, asked at the same time, may have failed meanwhile.
        if (user is not null && _guard.WaitOf(key) == 0)
        {
            _guard.NoteSuccess(key);
            return true;
        }

        // A first message can still say who it is.
        user = null;
        if ((Dispatcher.Features & (HubFeatures.SignInMessage | HubFeatures.SignInText)) != 0)
        {
            return true;
        }

        _guard.NoteFailure(key);
        if (!context.Response.HasStarted)
        {
            Results.Text("Unauthorized", statusCode: 401).Execute(context);
        }

        return false;
    }
}
