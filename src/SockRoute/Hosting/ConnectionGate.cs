namespace SockRoute.Hosting;

/// <summary>Counts connections, in all and by the address of the client, and says which ones are too many.</summary>
internal sealed class ConnectionGate(int max, int maxPerAddress)
{
    /// <summary>
    /// So many are told at a time that they are too many; each may take the seconds of a lingering close.
    /// </summary>
    private const int MaxRefused = 256;

    private readonly Lock _gate = new();

    // Nobody needs the counts by address while there is no limit for them.
    private readonly Dictionary<ulong, int>? _byAddress = maxPerAddress < max ? [] : null;
    private int _served;
    private int _refused;

    public Admission Enter(ulong address)
    {
        lock (_gate)
        {
            if (_served < max && TryCount(address))
            {
                _served++;
                return Admission.Served;
            }

            if (_refused == MaxRefused)
            {
                return Admission.Dropped;
            }

            _refused++;
            return Admission.Refused;
        }
    }

    public void Leave(Admission admission, ulong address)
    {
        lock (_gate)
        {
            if (admission == Admission.Refused)
            {
                _refused--;
                return;
            }

            _served--;
            Uncount(address);
        }
    }

    private bool TryCount(ulong address)
    {
        if (_byAddress is null)
        {
            return true;
        }

        var count = _byAddress.GetValueOrDefault(address);
        if (count >= maxPerAddress)
        {
            return false;
        }

        _byAddress[address] = count + 1;
        return true;
    }

    private void Uncount(ulong address)
    {
        if (_byAddress is null)
        {
            return;
        }

        var count = _byAddress[address];
        if (count > 1)
        {
            _byAddress[address] = count - 1;
        }
        else
        {
            _byAddress.Remove(address);
        }
    }
}
