namespace SockRoute.Http1;

/// <summary>
/// A response body that was written as a whole and is not held with what is written piece by piece. Abstract, so that a
/// server whose application writes none has no code for that.
/// </summary>
internal abstract class WholeBody : IDisposable
{
    /// <summary>Whether all of it has been sent.</summary>
    public abstract bool IsDone { get; }

    /// <summary>
    /// Writes all of it to the output; false for one that is too large for that, and has to be sent behind it.
    /// </summary>
    public abstract bool TryWriteTo(OutputBuffer output);

    /// <summary>Writes it piece by piece, because more of the body follows. Blocks.</summary>
    public abstract void WriteTo(ResponseBody body);

    /// <summary>Sends bytes and some of the body behind them, as far as the client takes both at once.</summary>
    /// <returns>How many of the bytes were sent, or <see cref="IWire.Gone"/>.</returns>
    public abstract int TrySend(IWire wire, ReadOnlySpan<byte> bytes);

    public abstract void Dispose();
}
