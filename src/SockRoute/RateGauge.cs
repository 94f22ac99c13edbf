namespace SockRoute;

/// <summary>Says when more messages come than may in a second. As many as that may come at once.</summary>
internal struct RateGauge(int perSecond)
{
    private long _allowance = 1000L * perSecond;
    private long _last = Environment.TickCount64;

    /// <summary>Counts a message; false when it is one too many.</summary>
    public bool TryCount(long now)
    {
        if (perSecond == int.MaxValue)
        {
            return true;
        }

        _allowance = Math.Min(_allowance + ((now - _last) * perSecond), 1000L * perSecond);
        _last = now;
        if (_allowance < 1000)
        {
            return false;
        }

        _allowance -= 1000;
        return true;
    }
}
