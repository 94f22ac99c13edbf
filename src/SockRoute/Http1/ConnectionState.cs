namespace SockRoute.Http1;

/// <summary>What a connection remembers of the protocol while it holds no thread. Nearly always: nothing.</summary>
internal sealed class ConnectionState
{
    private ConnectionPhase _phase;
    private bool _isNewPhase;

    public LeftOver Input;
    public LeftOver Output;

    /// <summary>The body that is waited for or dropped.</summary>
    public BodyFraming Body;

    /// <summary>How much of the input the body that is waited for has been found in.</summary>
    public int Scanned;

    /// <summary>The bytes dropped since the connection began to drop.</summary>
    public long Dropped;

    /// <summary>The requests served so far.</summary>
    public int Requests;

    public ConnectionPhase Phase
    {
        get => _phase;
        set
        {
            _isNewPhase |= value != _phase;
            _phase = value;
        }
    }

    /// <summary>Whether a request whose body is waited for was told to send it.</summary>
    public bool SentContinue { get; set; }

    /// <summary>What follows once the output that is left over has been sent.</summary>
    public Fate FateAfterOutput { get; set; }

    /// <summary>
    /// Whether the time of the present wait counts from now on. A head that arrives in drops has one deadline for all of it, and
    /// so has what still arrives after a refusal.
    /// </summary>
    public bool BeginsWait()
    {
        var isNew = _isNewPhase;
        _isNewPhase = false;
        return isNew || _phase is not (ConnectionPhase.Head or ConnectionPhase.Lingering);
    }

    public void Release()
    {
        Input.Release();
        Output.Release();
    }
}
