namespace SockRoute.Hosting;

/// <summary>
/// The time that a client still has. Waiting for it spends the time, its bytes earn some, and there is never more of it
/// than the grace period, so that nobody sends fast first in order to drip for hours.
/// </summary>
internal struct Pace
{
    /// <summary>Without a rate a client has more time than it can spend.</summary>
    private const double Forever = long.MaxValue / 4;

    private readonly MinDataRate? _rate;
    private double _left;
    private long _since;

    public Pace(MinDataRate? rate)
    {
        _rate = rate;
        Restart();
    }

    private readonly double Grace => _rate?.GracePeriod.TotalMilliseconds ?? Forever;

    /// <summary>Gives back the whole grace period.</summary>
    public void Restart() => _left = Grace;

    /// <summary>Begins to spend time, and returns when there will be none left.</summary>
    public long BeginWait(long now)
    {
        _since = now;
        return now + (long)_left;
    }

    public void EndWait(long now) => _left -= now - _since;

    /// <summary>Takes note of bytes that went by.</summary>
    public void Earn(long bytes)
    {
        if (_rate is not null && _left < Grace)
        {
            _left = Math.Min(Grace, _left + (bytes * 1000 / _rate.BytesPerSecond));
        }
    }
}
