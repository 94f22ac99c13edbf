namespace SockRoute.Http1;

/// <summary>
/// The answers of a pipeline that are complete while the handler of the next request runs. Whoever takes the loop away
/// from that handler sends them; until then they leave together with the next one.
/// </summary>
internal sealed class EarlyAnswers(OutputBuffer output)
{
    // Invariant: the thread of the handler owns the output, except from Offered, by a compare-and-swap of the other
    // one, to Sent.
    private const int Owned = 0;
    private const int Offered = 1;
    private const int Sending = 2;
    private const int Sent = 3;

    private int _state;
    private int _sent;

    /// <summary>
    /// Lets another thread send what is in the output. By the thread of the handler, before that runs.
    /// </summary>
    /// <returns>This, or null when there is nothing to send.</returns>
    public EarlyAnswers? Offer()
    {
        if (output.Count == 0)
        {
            return null;
        }

        Volatile.Write(ref _state, Offered);
        return this;
    }

    /// <summary>Sends what the client takes at once, if it is still on offer. By the other thread.</summary>
    public void TrySend(IWire wire)
    {
        if (Interlocked.CompareExchange(ref _state, Sending, Offered) == Offered)
        {
            _sent = Math.Max(wire.TrySend(output.Written), 0);
            Volatile.Write(ref _state, Sent);
        }
    }

    /// <summary>
    /// Takes the output back, and out of it what was sent. By the thread of the handler, before it uses the output.
    /// </summary>
    public void TakeBack()
    {
        if (Volatile.Read(ref _state) == Owned || Interlocked.CompareExchange(ref _state, Owned, Offered) == Offered)
        {
            return;
        }

        var wait = new SpinWait();
        while (Volatile.Read(ref _state) != Sent)
        {
            wait.SpinOnce();
        }

        output.Drop(_sent);
        Volatile.Write(ref _state, Owned);
    }
}
