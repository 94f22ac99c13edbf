namespace SockRoute.Client;

/// <summary>
/// One connection after the other, as long as the client is open. Its events come from the thread that receives, which is
/// any, one at a time.
/// </summary>
internal sealed class Session
{
    private readonly MessageClientOptions _options;
    private readonly Dialer _dialer;
    private readonly BackOff _backOff = new(Random.Shared.NextDouble);
    private readonly ManualResetEventSlim _isClosing = new();

    // Invariant: taken before the other gate, and held while events are raised.
    private readonly Lock _readGate = new();

    // Invariant: a connection is taken up or the client is closed, and each sees what the other did.
    private readonly Lock _stateGate = new();
    private volatile Carrier _carrier;
    private bool _isEnded;

    /// <exception cref="IOException">There is no server, or not one that is meant.</exception>
    public Session(ServerAddress address, MessageClientOptions options)
    {
        _options = options;
        _dialer = new Dialer(address, options);
        (_carrier, Subprotocol) = _dialer.Dial();
    }

    public Carrier Carrier => _carrier;

    public string? Subprotocol { get; private set; }

    public bool IsClosing => _isClosing.IsSet;

    /// <summary>What to do when a connection has ended, and not because the client is closed.</summary>
    public Action<Exception?>? OnDisconnected { get; set; }

    /// <summary>What to do when there is a connection again.</summary>
    public Action? OnReconnected { get; set; }

    /// <summary>Waits for the next message; null when there is no connection any more, nor will be.</summary>
    public ReceivedMessage? Receive()
    {
        lock (_readGate)
        {
            while (true)
            {
                var bytes = _carrier.Read();
                if (IsClosing)
                {
                    return null;
                }

                if (bytes is not null)
                {
                    return new ReceivedMessage(bytes);
                }

                if (!TryResume())
                {
                    return null;
                }
            }
        }
    }

    /// <summary>Closes the connection, within two seconds for each direction.</summary>
    public void Close()
    {
        Carrier carrier;
        lock (_stateGate)
        {
            _isClosing.Set();
            carrier = _carrier;
        }

        if (!carrier.IsOver)
        {
            carrier.Finish();
            HearOut(carrier);
        }

        carrier.Abort("the client is closed");
    }

    // Whoever receives just now hears the server out; otherwise it is done here.
    private void HearOut(Carrier carrier)
    {
        using var deadline = carrier.StartDeadline();
        if (!_readGate.TryEnter(ServerConnection.CloseTime))
        {
            return;
        }

        try
        {
            while (carrier.Read() is not null)
            {
            }
        }
        finally
        {
            _readGate.Exit();
        }
    }

    private bool TryResume()
    {
        var carrier = _carrier;
        if (_isEnded)
        {
            return false;
        }

        _isEnded = !_options.Reconnects || carrier.IsDismissed;
        OnDisconnected?.Invoke(carrier.Failure);
        if (_isEnded || !TryReconnect(carrier.Age))
        {
            return false;
        }

        OnReconnected?.Invoke();
        return true;
    }

    private bool TryReconnect(long age)
    {
        _backOff.Note(age);
        while (!_isClosing.Wait(_backOff.Next()))
        {
            try
            {
                var (carrier, subprotocol) = _dialer.Dial();
                return TryTake(carrier, subprotocol);
            }
            catch (IOException)
            {
                // It is not there yet; the event has said why the connection was lost.
            }
        }

        return false;
    }

    private bool TryTake(Carrier carrier, string? subprotocol)
    {
        lock (_stateGate)
        {
            if (!IsClosing)
            {
                _carrier = carrier;
                Subprotocol = subprotocol;
                return true;
            }
        }

        carrier.Abort();
        return false;
    }
}
