using System.Net;
using Microsoft.Win32.SafeHandles;

namespace SockRoute.Hosting;

/// <summary>
/// An accepted connection: bytes in and out. Returns lengths, or the special values of <see cref="Http1.IWire"/>.
/// </summary>
internal abstract class Transport
{
    public abstract EndPoint RemoteEndPoint { get; }

    public abstract EndPoint LocalEndPoint { get; }

    /// <summary>Whom the connection counts for.</summary>
    public abstract ulong ClientKey { get; }

    public abstract int TryReceive(Span<byte> buffer);

    public abstract int TrySend(ReadOnlySpan<byte> bytes);

    /// <summary>Sends bytes, and a piece of a file behind them.</summary>
    public abstract int TrySendFile(ReadOnlySpan<byte> head, SafeFileHandle file, long offset, int count);

    /// <summary>Blocks until something is there.</summary>
    public abstract int Receive(Span<byte> buffer);

    /// <summary>Blocks until something is there, the connection has ended, or the time is over.</summary>
    /// <param name="milliseconds">The time; -1 is without end.</param>
    public abstract void WaitUntilReadable(int milliseconds);

    /// <summary>Blocks until there is room to send, or the connection has ended; false when the time is over.</summary>
    /// <param name="milliseconds">The time; -1 is without end.</param>
    public abstract bool WaitUntilWritable(int milliseconds = -1);

    /// <summary>The bytes sent of which the peer has not said yet that it has them.</summary>
    public abstract int Unacknowledged { get; }

    /// <summary>Whether closing tells the peer that something is missing, rather than that this was all.</summary>
    public abstract void SetResetOnClose(bool resets);

    /// <summary>Tells the peer that nothing more comes.</summary>
    public abstract void ShutdownSend();

    /// <summary>
    /// Ends the receiving direction without a word to the peer; a blocked call that receives returns.
    /// </summary>
    public abstract void ShutdownReceive();

    /// <summary>Ends both directions; a blocked call on another thread returns.</summary>
    public abstract void ShutdownBoth();

    public abstract void Close();
}
