using System.Net;

namespace SockRoute.Hosting;

/// <summary>An accepted connection: bytes in and out. Returns lengths, or the special values of <see cref="Http1.IWire"/>.</summary>
internal abstract class Transport
{
    public abstract EndPoint RemoteEndPoint { get; }

    public abstract EndPoint LocalEndPoint { get; }

    public abstract int TryReceive(Span<byte> buffer);

    public abstract int TrySend(ReadOnlySpan<byte> bytes);

    /// <summary>Blocks until something is there.</summary>
    public abstract int Receive(Span<byte> buffer);

    /// <summary>Blocks until something was taken.</summary>
    public abstract int Send(ReadOnlySpan<byte> bytes);

    /// <summary>Tells the peer that nothing more comes.</summary>
    public abstract void ShutdownSend();

    /// <summary>Ends both directions; a blocked call on another thread returns.</summary>
    public abstract void ShutdownBoth();

    public abstract void Close();
}
