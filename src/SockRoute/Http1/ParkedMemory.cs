namespace SockRoute.Http1;

/// <summary>
/// How many bytes all waiting connections together may keep: requests that are on their way, answers nobody has
/// taken.
/// </summary>
internal sealed class ParkedMemory(long max)
{
    private long _held;

    /// <summary>The bytes kept now.</summary>
    public long Held => Volatile.Read(ref _held);

    /// <summary>
    /// Changes how much one connection keeps; false when that is too much for all of them, and nothing changes.
    /// </summary>
    public bool TryChange(ref int held, int wanted)
    {
        var more = wanted - held;
        if (more == 0)
        {
            return true;
        }

        if (Interlocked.Add(ref _held, more) > max && more > 0)
        {
            Interlocked.Add(ref _held, -more);
            return false;
        }

        held = wanted;
        return true;
    }
}
