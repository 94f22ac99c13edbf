namespace SockRoute.Hosting;

/// <summary>
/// Who owns a loop: a counter of the connections dealt with, and whether one is being dealt with now. One
/// compare-and-swap decides between the thread that ends its turn and the watcher that takes the loop away from it.
/// </summary>
internal sealed class LoopTurn
{
    // Invariant: _value = turn * 4 + state; only the owner begins turns, and only the watcher takes.
    private const long Running = 1;
    private const long Taken = 2;
    private const long StateMask = 3;

    private long _value;

    /// <summary>Changes with every turn and with its end.</summary>
    public long Value => Volatile.Read(ref _value);

    public static bool IsRunning(long value) => (value & StateMask) == Running;

    /// <summary>The owner begins a turn.</summary>
    public long Begin()
    {
        var turn = ((_value & ~StateMask) + StateMask + 1) | Running;
        Volatile.Write(ref _value, turn);
        return turn;
    }

    /// <summary>The owner ends its turn; false when it is the owner no more.</summary>
    public bool TryEnd(long turn) => Interlocked.CompareExchange(ref _value, turn & ~StateMask, turn) == turn;

    /// <summary>
    /// The watcher takes the loop away from a turn that it has seen before; false when the turn has ended.
    /// </summary>
    public bool TryTake(long turn) => Interlocked.CompareExchange(ref _value, (turn & ~StateMask) | Taken, turn) == turn;
}
