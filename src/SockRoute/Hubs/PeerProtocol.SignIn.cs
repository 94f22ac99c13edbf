namespace SockRoute.Hubs;

/// <content>Who a peer is, where its hub asks for that.</content>
internal abstract partial class PeerProtocol
{
    private void SignIn(string text)
    {
        if (!_hub.Dispatcher.Features.HasFlag(HubFeatures.SignInText))
        {
            Tell(HubError.SignInFirst, "sign in first", null);
        }
        else if (!IsTooEarly())
        {
            string? user = null;
            Conclude(Run((hub, peer) => user = hub.SignIn(peer, text), isTold: true) ? user : null);
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
        // Asked again: others of the address, asked at the same time, may have failed meanwhile.
        if (user is not null && _hub.Guard.WaitOf(Sink.ClientKey) == 0)
        {
            _hub.Guard.NoteSuccess(Sink.ClientKey);
            Peer.User = user;
            Join();
            return;
        }

        _hub.Guard.NoteFailure(Sink.ClientKey);
        _hub.Members.LeaveRooms(Peer);
        _refusalDue = Environment.TickCount64 + SignInGuard.DelayMilliseconds;
    }

    private void Refuse()
    {
        Tell(HubError.Refused, "not signed in", null);
        if (++_failures >= MaxFailures)
        {
            Expel();
        }
    }
}
