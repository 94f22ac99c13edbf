using System.Net;
using SockRoute.Logging;

namespace SockRoute.Hubs;

/// <summary>
/// A peer's connection, whatever carries its messages: signing in, the order of joining, messages and leaving, and what a peer
/// is told that does something wrong.
/// </summary>
internal abstract partial class PeerProtocol : ConnectionProtocol
{
    private const int MaxFailures = 3;
    private const long Never = long.MaxValue;

    private readonly HubHost _hub;
    private RateGauge _rate;
    private bool _hasBegun;
    private bool _hasJoined;
    private bool _hasEnded;
    private int _failures;
    private long _signInDeadline = Never;
    private long _refusalDue = Never;

    protected PeerProtocol(HubHost hub, string? user)
    {
        _hub = hub;
        _rate = new RateGauge(hub.Limits.MaxMessagesPerSecond);
        Peer = new Peer(hub.NextId(), this, hub.Members) { User = user };
    }

    public abstract bool IsWebSocket { get; }

    public EndPoint RemoteEndPoint => Sink.RemoteEndPoint;

    // While the answer to a failure is delayed, the peer cannot try again.
    public override bool TakesInput => _refusalDue == Never;

    public override long Deadline => Math.Min(Math.Min(_signInDeadline, _refusalDue), Math.Min(StallDeadline, CarrierDeadline));

    /// <summary>When the carrier has something to do; never is <see cref="long.MaxValue"/>.</summary>
    protected abstract long CarrierDeadline { get; }

    /// <summary>Whether it has left: what still comes, or is left over, is nobody's.</summary>
    protected bool HasEnded => _hasEnded;

    protected Peer Peer { get; }

    protected HubHost Hub => _hub;

    protected MessageLimits Limits => _hub.Limits;

    protected ConnectionSink Sink { get; private set; } = null!;

    private bool IsSignedIn => _hasJoined;

    private long StallDeadline => Sink.StalledSince is { } since ? since + (long)Limits.SendTimeout.TotalMilliseconds : Never;

    public override void Begin(ConnectionSink sink)
    {
        Sink = sink;
        _hasBegun = true;
        if (_hub.AsksWho && Peer.User is null)
        {
            _signInDeadline = Environment.TickCount64 + (long)Limits.SignInTimeout.TotalMilliseconds;
            return;
        }

        Join();
    }

    public override void Expire()
    {
        var now = Environment.TickCount64;
        if (StallDeadline <= now)
        {
            Sink.Abort();
        }
        else if (_refusalDue <= now)
        {
            _refusalDue = Never;
            Refuse();
        }
        else if (_signInDeadline <= now)
        {
            // Once: what ends the connection from here on is the deadline of the carrier.
            _signInDeadline = Never;
            Tell(HubError.SignInFirst, "sign in first; the time for it is over", null);
            Expel();
        }
        else
        {
            ExpireCarrier(now);
        }
    }

    public sealed override void End()
    {
        if (_hasEnded || !_hasBegun)
        {
            return;
        }

        _hasEnded = true;
        Release();

        // One that never joined, too: a method that signs in may have let it into rooms.
        _hub.Members.Remove(Peer);
        if (_hasJoined)
        {
            Run(static (hub, peer) => hub.Left(peer), isTold: false);
        }
    }

    /// <summary>Sends a message, in the form that this peer takes.</summary>
    public abstract void Post(Outgoing message);

    /// <summary>Ends the connection on behalf of the application. From any thread.</summary>
    public abstract void Close();

    /// <summary>Ends the connection because of what the peer did.</summary>
    protected abstract void Expel();

    protected abstract void ExpireCarrier(long now);

    /// <summary>Frees what the carrier keeps.</summary>
    protected abstract void Release();

    protected void Tell(string code, string message, string? type) => Post(Outgoing.OfError(new(code, message, type)));


    private void Join()
    {
        _signInDeadline = Never;
        _hub.Members.Add(Peer);
        _hasJoined = true;
        Run(static (hub, peer) => hub.Joined(peer), isTold: false);
    }

    private bool Run(Action<HubDispatcher, Peer> method, bool isTold)
    {
        try
        {
            method(_hub.Dispatcher, Peer);
            return true;
        }
        catch (Exception exception)
        {
            Fail(exception, null, isTold);
            return false;
        }
    }

    private void Fail(Exception exception, string? type, bool isTold = true)
    {
        _hub.Log.HubFailed(_hub.Path, exception);
        if (isTold)
        {
            Tell(HubError.Failed, _hub.ShowsExceptions ? exception.ToString() : "the message could not be handled", type);
        }
    }
}
