namespace SockRoute.Client;

/// <summary>How long to wait before the next attempt to connect: twice as long each time, and never quite the same.</summary>
/// <param name="chance">A number from 0 to 1, so that the clients of one server do not all come back at once.</param>
internal sealed class BackOff(Func<double> chance)
{
    // A connection that lasts less does not count as success, or a server that fails soon would be asked again and again.
    private const long LongMilliseconds = 10_000;

    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private TimeSpan _next = First;

    /// <summary>The wait, from three quarters to five quarters of what it is on average.</summary>
    public TimeSpan Next()
    {
        var wait = _next * (0.75 + (chance() / 2));
        _next = _next * 2 < Longest ? _next * 2 : Longest;
        return wait;
    }

    /// <summary>A connection has ended that lasted so many milliseconds.</summary>
    public void Note(long age)
    {
        if (age >= LongMilliseconds)
        {
            _next = First;
        }
    }
}
