using System.Net;
using System.Text;
using SockRoute.Logging;

namespace SockRoute.Hubs;

/// <summary>
/// A peer's connection, whatever carries its messages: signing in, the order of joining, messages and leaving, and what a peer
/// is told that does something wrong.
/// </summary>
internal abstract class PeerProtocol : ConnectionProtocol
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
            Tell(HubError.SignInFirst, "sign in first; the time for it is over", null);
            End(PeerFault.Policy);
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
        if (_hasJoined)
        {
            _hub.Members.Remove(Peer);
            Run(static (hub, peer) => hub.Left(peer), "left");
        }
    }

    /// <summary>Sends a message, in the form that this peer takes.</summary>
    public abstract void Post(Outgoing message);

    /// <summary>Ends the connection on behalf of the application. From any thread.</summary>
    public abstract void Close();

    /// <summary>Ends the connection because of what the peer did.</summary>
    protected abstract void End(PeerFault fault);

    protected abstract void ExpireCarrier(long now);

    /// <summary>Frees what the carrier keeps.</summary>
    protected abstract void Release();

    /// <summary>Deals with one whole message.</summary>
    protected void Deliver(ReadOnlySpan<byte> text)
    {
        if (!_rate.TryCount(Environment.TickCount64))
        {
            Tell(HubError.TooFast, $"more than {Limits.MaxMessagesPerSecond} messages in a second", null);
            End(PeerFault.Policy);
            return;
        }

        var features = _hub.Dispatcher.Features;
        var takesMessages = (features & (HubFeatures.Messages | HubFeatures.SignInMessage)) != 0;
        var takesText = (features & (HubFeatures.Text | HubFeatures.SignInText)) != 0;
        if (takesMessages && (!takesText || IsJson(text)))
        {
            DeliverMessage(text);
        }
        else if (takesText)
        {
            DeliverText(Encoding.UTF8.GetString(text));
        }
        else
        {
            Tell(HubError.UnknownType, "the hub takes no messages", null);
        }
    }

    protected void Tell(string code, string message, string? type) => Post(Outgoing.OfError(new(code, message, type)));

    protected bool TryPost(ReadOnlyMemory<byte> bytes)
    {
        if (Sink.TryPost(bytes, _hub.Options.QueueLength, _hub.Options.SlowPeers))
        {
            return true;
        }

        Sink.Abort();
        return false;
    }

    private static bool IsJson(ReadOnlySpan<byte> text) => text.TrimStart(" \t"u8).StartsWith("{"u8);

    private void Join()
    {
        _signInDeadline = Never;
        _hub.Members.Add(Peer);
        _hasJoined = true;
        Run(static (hub, peer) => hub.Joined(peer), "joined");
    }

    private void DeliverText(string text)
    {
        if (IsSignedIn)
        {
            if (_hub.Dispatcher.Features.HasFlag(HubFeatures.Text))
            {
                Run((hub, peer) => hub.ReceiveText(peer, text), null);
            }
            else
            {
                Tell(HubError.Malformed, "expected JSON such as {\"type\":\"…\",\"data\":{…}}", null);
            }
        }
        else if (_hub.Dispatcher.Features.HasFlag(HubFeatures.SignInText))
        {
            if (!IsTooEarly())
            {
                string? user = null;
                Conclude(Run((hub, peer) => user = hub.SignIn(peer, text), null) ? user : null);
            }
        }
        else
        {
            Tell(HubError.SignInFirst, "sign in first", null);
        }
    }

    private void DeliverMessage(ReadOnlySpan<byte> text)
    {
        if (!Envelope.TryRead(text, out var message, out var mistake))
        {
            Tell(HubError.Malformed, mistake, null);
            return;
        }

        var type = message.Type;
        try
        {
            if (IsSignedIn)
            {
                if (!_hub.Dispatcher.TryReceive(Peer, message))
                {
                    Tell(HubError.UnknownType, "the hub has no message of this type", TypeText(type));
                }
            }
            else
            {
                SignIn(message);
            }
        }
        catch (MessageDataException exception)
        {
            Tell(HubError.InvalidData, exception.Message, TypeText(type));
        }
        catch (Exception exception)
        {
            Fail(exception, TypeText(type));
        }
    }

    private void SignIn(HubMessage message)
    {
        if (!_hub.Dispatcher.Features.HasFlag(HubFeatures.SignInMessage))
        {
            Tell(HubError.SignInFirst, "sign in first", TypeText(message.Type));
            return;
        }

        if (IsTooEarly())
        {
            return;
        }

        if (_hub.Dispatcher.TrySignIn(Peer, message, out var user))
        {
            Conclude(user);
        }
        else
        {
            Tell(HubError.SignInFirst, "sign in first", TypeText(message.Type));
        }
    }

    // Not asked at all: several connections at once must not get more guesses than one.
    private bool IsTooEarly()
    {
        if (_hub.Guard.WaitOf(Sink.ClientKey) == 0)
        {
            return false;
        }

        _refusalDue = Environment.TickCount64 + SignInGuard.DelayMilliseconds;
        return true;
    }

    private void Conclude(string? user)
    {
        if (user is not null)
        {
            _hub.Guard.NoteSuccess(Sink.ClientKey);
            Peer.User = user;
            Join();
            return;
        }

        _hub.Guard.NoteFailure(Sink.ClientKey);
        _refusalDue = Environment.TickCount64 + SignInGuard.DelayMilliseconds;
    }

    private void Refuse()
    {
        Tell(HubError.Refused, "not signed in", null);
        if (++_failures >= MaxFailures)
        {
            End(PeerFault.Policy);
        }
    }

    private bool Run(Action<HubDispatcher, Peer> method, string? occasion)
    {
        try
        {
            method(_hub.Dispatcher, Peer);
            return true;
        }
        catch (Exception exception)
        {
            Fail(exception, null, isTold: occasion is null);
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

    private static string TypeText(ReadOnlySpan<byte> type) => Encoding.UTF8.GetString(type[..Math.Min(type.Length, 100)]);
}
