using SockRoute;

namespace Arena;

/// <summary>A handler that blocks, as one does that asks a database. Not in HttpArena.</summary>
public sealed class Waits
{
    [Get("/sleep/{milliseconds:range(0,10000)}")]
    public string Sleep(int milliseconds)
    {
        Thread.Sleep(milliseconds);
        return "slept";
    }
}
