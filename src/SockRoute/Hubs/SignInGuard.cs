namespace SockRoute.Hubs;

/// <summary>
/// Counts the failures to sign in by the address of the client. Each is answered after a second. After more than three the
/// address is not asked again for 10 seconds, and each further failure doubles that, up to 5 minutes.
/// </summary>
internal sealed class SignInGuard
{
    /// <summary>How long the answer to a failure takes.</summary>
    public const int DelayMilliseconds = 1000;

    private const int FreeFailures = 3;
    private const int FirstWaitMilliseconds = 10_000;
    private const int MaxWaitMilliseconds = 5 * 60 * 1000;
    private const int ForgottenAfterMilliseconds = 15 * 60 * 1000;
    private const int MaxAddresses = 10_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<ulong, (int Count, long Last)> _failures = [];

    /// <summary>For how many milliseconds an address has to wait before it may try again; 0 when it need not.</summary>
    public long WaitOf(ulong address)
    {
        lock (_gate)
        {
            return _failures.TryGetValue(address, out var entry)
                ? Math.Max(entry.Last + WaitAfter(entry.Count) - Environment.TickCount64, 0)
                : 0;
        }
    }

    public void NoteSuccess(ulong address)
    {
        lock (_gate)
        {
            _failures.Remove(address);
        }
    }

    public void NoteFailure(ulong address)
    {
        var now = Environment.TickCount64;
        lock (_gate)
        {
            var count = _failures.TryGetValue(address, out var entry) && now - entry.Last < ForgottenAfterMilliseconds
                ? entry.Count
                : 0;
            if (_failures.Count >= MaxAddresses && count == 0)
            {
                MakeRoom(now);
            }

            _failures[address] = (count + 1, now);
        }
    }

    private static long WaitAfter(int count) => count <= FreeFailures
        ? 0
        : Math.Min((long)FirstWaitMilliseconds << Math.Min(count - FreeFailures - 1, 20), MaxWaitMilliseconds);

    // An attacker with many addresses must neither fill the memory nor have those forgotten that wait.
    private void MakeRoom(long now)
    {
        foreach (var (address, entry) in _failures)
        {
            if (now - entry.Last >= ForgottenAfterMilliseconds)
            {
                _failures.Remove(address);
            }
        }

        if (_failures.Count >= MaxAddresses)
        {
            _failures.Remove(_failures.MinBy(pair => (pair.Value.Count, pair.Value.Last)).Key);
        }
    }
}
