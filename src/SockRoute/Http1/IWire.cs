using System.Net;
using Microsoft.Win32.SafeHandles;

namespace SockRoute.Http1;

/// <summary>
/// A connection as the protocol sees it: bytes in, bytes out. Its implementation knows the socket and the deadlines.
/// </summary>
internal interface IWire
{
    /// <summary>The peer has finished sending.</summary>
    const int End = 0;

    /// <summary>Nothing is there yet.</summary>
    const int Nothing = -1;

    /// <summary>The connection is of no use any more.</summary>
    const int Gone = -2;

    /// <summary>The peer did not send in time; it can still be answered.</summary>
    const int Late = -3;

    /// <summary>A file has fewer bytes than it had.</summary>
    const int FileEnded = -4;

    EndPoint RemoteEndPoint { get; }

    EndPoint LocalEndPoint { get; }

    /// <summary>Whom the connection counts for: an address, or a network of IPv6 addresses.</summary>
    ulong ClientKey { get; }

    /// <summary>Cancelled when the peer has gone or the connection was aborted.</summary>
    CancellationToken Aborted { get; }

    /// <summary>Whether the connection is known to be of no use any more.</summary>
    bool IsGone { get; }

    /// <summary>Whether the server is stopping: what is answered now is the last answer of the connection.</summary>
    bool IsStopping { get; }

    /// <summary>
    /// Reads what is there. Blocks until something is; <see cref="End"/> or <see cref="Late"/> otherwise.
    /// </summary>
    /// <exception cref="IOException">The connection is gone.</exception>
    int Receive(Span<byte> buffer);

    /// <summary>
    /// Reads what is there without blocking, or says <see cref="End"/>, <see cref="Nothing"/> or <see cref="Gone"/>.
    /// </summary>
    int TryReceive(Span<byte> buffer);

    /// <summary>Sends everything. Blocks while the peer is slow.</summary>
    /// <exception cref="IOException">The connection is gone, or the peer missed its deadline.</exception>
    void Send(ReadOnlySpan<byte> bytes);

    /// <summary>
    /// Sends what the peer takes without blocking, which may be none of it, or says <see cref="Gone"/>.
    /// </summary>
    int TrySend(ReadOnlySpan<byte> bytes);

    /// <summary>
    /// Sends bytes and a piece of a file behind them, as far as the peer takes both without blocking, or says
    /// <see cref="Gone"/> or <see cref="FileEnded"/>.
    /// </summary>
    /// <param name="head">The bytes, perhaps none.</param>
    /// <param name="file">The file.</param>
    /// <param name="offset">Where the piece begins.</param>
    /// <param name="count">The length of the piece.</param>
    /// <returns>The number of bytes sent, those of the head included.</returns>
    int TrySendFile(ReadOnlySpan<byte> head, SafeFileHandle file, long offset, int count);

    /// <summary>
    /// Lets the other connections of the loop go on at once, because what follows blocks; false when there is no thread
    /// to look after them.
    /// </summary>
    bool TryLeaveLoop();

    /// <summary>
    /// The end of the connection will be that of an answer: until that is complete, an end is a reset.
    /// </summary>
    void ResetOnClose();

    /// <summary>Whether the peer has finished sending, as far as that is known without reading.</summary>
    bool HasEnded { get; }

    /// <summary>Where messages go from now on: the connection does not speak HTTP any more.</summary>
    DuplexConnection OpenSink(MessageLimits limits);

    /// <summary>The same for a handler that reads and writes by itself.</summary>
    DuplexConnection TakeOver(MessageLimits limits);

    /// <summary>Sends the messages that the peer takes now.</summary>
    FlushResult FlushMessages();

    /// <summary>Ends the connection at once; a blocked call on it returns.</summary>
    void Abort();
}
