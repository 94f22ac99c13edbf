using System.Net;
using System.Text;
using Microsoft.Win32.SafeHandles;
using SockRoute.Http1;

namespace SockRoute.Tests.Http1;

/// <summary>
/// A connection without a socket: input in the pieces of the test, output to be looked at. A read that would block
/// fails the test.
/// </summary>
internal sealed class MemoryWire : IWire
{
    private readonly Queue<byte[]> _input = [];
    private readonly StringBuilder _output = new();
    private int _offset;

    public EndPoint RemoteEndPoint { get; } = new IPEndPoint(IPAddress.Loopback, 1);

    public EndPoint LocalEndPoint { get; } = new IPEndPoint(IPAddress.Loopback, 2);

    public CancellationToken Aborted => CancellationToken.None;

    public bool IsGone { get; set; }

    public bool IsStopping { get; set; }

    /// <summary>The most that one send takes without blocking.</summary>
    public int Window { get; set; } = int.MaxValue;

    /// <summary>Whether a send that blocks is all right.</summary>
    public bool CanBlock { get; set; } = true;

    /// <summary>The pieces that nobody has read to their end.</summary>
    public int Waiting => _input.Count;

    public string Output => _output.ToString();

    public void Add(string text) => _input.Enqueue(Encoding.Latin1.GetBytes(text));

    public int TryReceive(Span<byte> buffer)
    {
        if (_input.Count == 0)
        {
            return IWire.Nothing;
        }

        var piece = _input.Peek().AsSpan(_offset);
        var length = Math.Min(piece.Length, buffer.Length);
        piece[..length].CopyTo(buffer);
        _offset += length;
        if (length == piece.Length)
        {
            _input.Dequeue();
            _offset = 0;
        }

        return length;
    }

    public int Receive(Span<byte> buffer)
    {
        var received = TryReceive(buffer);
        return received > 0 ? received : throw new InvalidOperationException("This would block for ever.");
    }

    public int TrySend(ReadOnlySpan<byte> bytes)
    {
        var length = Math.Min(bytes.Length, Window);
        _output.Append(Encoding.Latin1.GetString(bytes[..length]));
        return length;
    }

    public int TrySendFile(ReadOnlySpan<byte> head, SafeFileHandle file, long offset, int count)
    {
        var piece = new byte[count];
        var read = RandomAccess.Read(file, piece, offset);
        return read == 0 ? IWire.FileEnded : TrySend([.. head, .. piece.AsSpan(0, read)]);
    }

    public void Send(ReadOnlySpan<byte> bytes)
    {
        Assert.True(CanBlock, "This would hold a thread.");
        _output.Append(Encoding.Latin1.GetString(bytes));
    }

    /// <summary>Whether there is a thread for the loop, and how often it was given away.</summary>
    public bool HasThreads { get; set; } = true;

    public int Leavings { get; private set; }

    public bool TryLeaveLoop()
    {
        Leavings += HasThreads ? 1 : 0;
        return HasThreads;
    }

    public bool ResetsOnClose { get; private set; }

    public void ResetOnClose() => ResetsOnClose = true;

    public ulong ClientKey => 1;

    public bool HasEnded => false;

    public DuplexConnection OpenSink(MessageLimits limits) => throw new NotSupportedException("There is no socket.");

    public DuplexConnection TakeOver(MessageLimits limits) => throw new NotSupportedException("There is no socket.");

    public FlushResult FlushMessages() => FlushResult.Done;

    public void Abort() => IsGone = true;
}
