namespace SockRoute.Http1;

/// <summary>What a connection remembers of the protocol while it holds no thread. Nearly always: nothing.</summary>
internal sealed class ConnectionState
{
    private ConnectionPhase _phase;
    private bool _isNewPhase;
    private ParkedMemory? _memory;
    private int _held;

    public LeftOver Input;
    public LeftOver Output;

    /// <summary>What follows the output and is not in memory; null when there is nothing.</summary>
    public WholeBody? Tail;

    /// <summary>The body that is waited for or dropped.</summary>
    public BodyFraming Body;

    /// <summary>How much of the input the body that is waited for has been found in.</summary>
    public int Scanned;

    /// <summary>The bytes dropped since the connection began to drop.</summary>
    public long Dropped;

    /// <summary>The largest body of the request that is waited for.</summary>
    public long MaxBody;

    /// <summary>
    /// The route whose handler runs, -1 while none does. Read by whoever looks for handlers that block.
    /// </summary>
    public volatile int Route = -1;

    /// <summary>
    /// The answers that whoever takes the loop away from the handler may send; null when there are none.
    /// </summary>
    public volatile EarlyAnswers? Early;

    /// <summary>The requests served so far.</summary>
    public int Requests;

    /// <summary>What the connection speaks; null for HTTP.</summary>
    public ConnectionProtocol? Protocol;

    /// <summary>Whether that has begun.</summary>
    public bool HasBegun;

    /// <summary>Whether an answer is left over that the client has not taken.</summary>
    public bool HasOutput => Output.Length > 0 || Tail is not null;

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
    /// Whether the time of the present wait counts from now on. A head that arrives in drops has one deadline for all
    /// of it, and so has what still arrives after a refusal.
    /// </summary>
    public bool BeginsWait()
    {
        var isNew = _isNewPhase;
        _isNewPhase = false;
        return isNew || _phase is not (ConnectionPhase.Head or ConnectionPhase.Lingering);
    }

    /// <summary>Counts what is kept; false when that is too much for all connections together.</summary>
    public bool TryHold(ParkedMemory memory, int bytes)
    {
        if (bytes == _held)
        {
            return true;
        }

        _memory = memory;
        return memory.TryChange(ref _held, bytes);
    }

    public void DropTail()
    {
        Tail?.Dispose();
        Tail = null;
    }

    public void Release()
    {
        _memory?.TryChange(ref _held, 0);
        Input.Release();
        Output.Release();
        DropTail();
    }
}
