using System.Net;
using Microsoft.Win32.SafeHandles;
using SockRoute.Hosting;
using SockRoute.Http1;

namespace SockRoute.Tests.Hosting;

/// <summary>A connection to nobody.</summary>
internal sealed class NoTransport : Transport
{
    public bool IsClosed { get; private set; }

    public override EndPoint RemoteEndPoint { get; } = new IPEndPoint(IPAddress.Loopback, 1);

    public override EndPoint LocalEndPoint { get; } = new IPEndPoint(IPAddress.Loopback, 2);

    public override ulong ClientKey => 1;

    public override int TryReceive(Span<byte> buffer) => IWire.Nothing;

    public override int TrySend(ReadOnlySpan<byte> bytes) => 0;

    public override int TrySendFile(ReadOnlySpan<byte> head, SafeFileHandle file, long offset, int count) => 0;

    public override int Receive(Span<byte> buffer) => IWire.Gone;

    public override void WaitUntilReadable(int milliseconds)
    {
    }

    public override bool WaitUntilWritable(int milliseconds = -1) => true;

    public override int Unacknowledged => 0;

    public override void SetResetOnClose(bool resets)
    {
    }

    public override void ShutdownReceive()
    {
    }

    public override void ShutdownSend()
    {
    }

    public override void ShutdownBoth()
    {
    }

    public override void Close() => IsClosed = true;
}
