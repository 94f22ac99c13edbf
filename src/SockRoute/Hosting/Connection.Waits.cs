namespace SockRoute.Hosting;

/// <content>How long the client is waited for while it is to send or to take the bytes of a message.</content>
internal sealed partial class Connection
{
    /// <summary>Begins to wait for the peer, with or without a thread; false when it has gone.</summary>
    public bool TryBeginWait(TransferWait wait, out long deadline)
    {
        lock (_gate)
        {
            var now = Environment.TickCount64;
            _wait = wait;
            _queued = wait == TransferWait.Send ? transport.Unacknowledged : 0;
            deadline = wait == TransferWait.Send ? _sendPace.BeginWait(now) : _receivePace.BeginWait(now);
            _waitDeadline = deadline;
            return !_isGone;
        }
    }

    /// <summary>Ends a wait, if there is one.</summary>
    public void EndWait()
    {
        if (_wait == TransferWait.None)
        {
            return;
        }

        lock (_gate)
        {
            SpendWait(Environment.TickCount64);
            _wait = TransferWait.None;
        }
    }

    /// <summary>Gives the client the whole grace period again for what it is not waited for to do.</summary>
    public void RestartPaces(TransferWait wait)
    {
        if (wait != TransferWait.Receive)
        {
            _receivePace.Restart();
        }

        if (wait != TransferWait.Send)
        {
            _sendPace.Restart();
        }
    }

    /// <summary>
    /// Whether the peer, waited for beyond its deadline, took bytes all the same: the kernel reports room only when
    /// there is much of it. Sets the deadline anew then.
    /// </summary>
    public bool TryExtendWait(long now)
    {
        lock (_gate)
        {
            if (_wait != TransferWait.Send)
            {
                return false;
            }

            var queued = transport.Unacknowledged;
            SpendWait(now);
            _sendPace.Earn(Math.Max(_queued - queued, 0));
            _queued = queued;
            _waitDeadline = _sendPace.BeginWait(now);
            if (_waitDeadline <= now)
            {
                return false;
            }

            loop.SetDeadline(this, _waitDeadline);
            return true;
        }
    }

    /// <summary>
    /// Ends a blocked call that has waited for too long. A handler that reads is told so, and can still answer; one
    /// that writes loses the connection.
    /// </summary>
    public void ExpireTransfer(long now)
    {
        lock (_gate)
        {
            if (_wait == TransferWait.None || _waitDeadline > now || _isClosed || TryExtendWait(now))
            {
                return;
            }

            if (_wait == TransferWait.Receive)
            {
                _isLate = true;
                transport.ShutdownReceive();
                return;
            }

            ResetOnClose();
        }

        Abort();
    }

    /// <summary>
    /// Has the end of a client that takes its answer too slowly be a reset: after an orderly end the kernel would keep for
    /// it, for as long as it likes, what it has not taken.
    /// </summary>
    public void ResetIfSlow()
    {
        lock (_gate)
        {
            if (_wait == TransferWait.Send)
            {
                ResetOnClose();
            }
        }
    }

    private void WaitFor(TransferWait wait)
    {
        if (!TryBeginWait(wait, out var deadline))
        {
            throw Lost();
        }

        loop.SetDeadline(this, deadline);
    }

    private void SpendWait(long now)
    {
        if (_wait == TransferWait.Send)
        {
            _sendPace.EndWait(now);
        }
        else
        {
            _receivePace.EndWait(now);
        }
    }
}
