namespace SockRoute.Hosting;

/// <summary>A connection's place in the timer wheel.</summary>
internal sealed class TimerNode
{
    public Connection? Owner { get; set; }

    public TimerNode? Previous { get; set; }

    public TimerNode? Next { get; set; }

    /// <summary>The slot it is linked into, or -1.</summary>
    public int Slot { get; set; } = -1;

    /// <summary>The tick that the slot stands for at present.</summary>
    public long Tick { get; set; }

    /// <summary>When the connection's time is up, in milliseconds; may be later than its slot, never earlier.</summary>
    public long Deadline;
}
