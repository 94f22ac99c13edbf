using System.Buffers;
using System.Net;
using System.Text;
using Microsoft.Win32.SafeHandles;
using SockRoute.Http1;

namespace SockRoute.Tests.Http1.Fuzzing;

/// <summary>A connection without a socket. A read that would block ends instead: the client has left.</summary>
internal sealed class FuzzWire(Queue<ReadOnlyMemory<byte>> pieces, int window) : IWire
{
    private static readonly IPEndPoint Address = new(IPAddress.Loopback, 1);

    private readonly ArrayBufferWriter<byte> _output = new();

    public EndPoint RemoteEndPoint => Address;

    public EndPoint LocalEndPoint => Address;

    public CancellationToken Aborted => CancellationToken.None;

    public bool IsGone { get; private set; }

    public bool IsStopping => false;

    public bool HasMore => pieces.Count > 0;

    /// <summary>Whether a handler waited for what has not arrived.</summary>
    public bool HasBlocked { get; private set; }

    public string Output => Encoding.Latin1.GetString(_output.WrittenSpan);

    public int TryReceive(Span<byte> buffer)
    {
        if (IsGone)
        {
            return IWire.Gone;
        }

        if (!pieces.TryDequeue(out var piece))
        {
            return IWire.Nothing;
        }

        var length = Math.Min(piece.Length, buffer.Length);
        piece.Span[..length].CopyTo(buffer);
        if (length < piece.Length)
        {
            PutBack(piece[length..]);
        }

        return length;
    }

    public int Receive(Span<byte> buffer)
    {
        HasBlocked = true;
        return HasMore ? TryReceive(buffer) : IWire.End;
    }

    public int TrySend(ReadOnlySpan<byte> bytes)
    {
        if (IsGone)
        {
            return IWire.Gone;
        }

        var length = Math.Min(bytes.Length, window);
        _output.Write(bytes[..length]);
        return length;
    }

    public int TrySendFile(ReadOnlySpan<byte> head, SafeFileHandle file, long offset, int count) =>
        throw new NotSupportedException("No route here answers with a file.");

    public void Send(ReadOnlySpan<byte> bytes)
    {
        if (IsGone)
        {
            throw new IOException("The client has left.");
        }

        _output.Write(bytes);
    }

    public bool TryLeaveLoop() => true;

    public void ResetOnClose()
    {
    }

    public ulong ClientKey => 1;

    public bool HasEnded => false;

    public DuplexConnection OpenSink(MessageLimits limits) => throw new NotSupportedException("There is no socket.");

    public DuplexConnection TakeOver(MessageLimits limits) => throw new NotSupportedException("There is no socket.");

    public FlushResult FlushMessages() => FlushResult.Done;

    public void Abort() => IsGone = true;

    private void PutBack(ReadOnlyMemory<byte> rest)
    {
        pieces.Enqueue(rest);
        for (var i = pieces.Count; i > 1; i--)
        {
            pieces.Enqueue(pieces.Dequeue());
        }
    }
}
