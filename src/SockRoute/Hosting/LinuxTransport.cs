using System.Net;
using System.Runtime.InteropServices;
using SockRoute.Http1;
using SockRoute.Linux;

namespace SockRoute.Hosting;

/// <summary>
/// A connection on a Linux socket descriptor. The descriptor blocks; calls that must not say so one by one.
/// </summary>
internal sealed unsafe class LinuxTransport(int descriptor, SocketName remote) : Transport
{
    private EndPoint? _remote;
    private EndPoint? _local;

    public int Descriptor => descriptor;

    public override EndPoint RemoteEndPoint => _remote ??= remote.ToEndPoint();

    public override EndPoint LocalEndPoint => _local ??= SocketName.LocalOf(descriptor).ToEndPoint();

    public override ulong ClientKey => remote.ClientKey;

    public override int TryReceive(Span<byte> buffer) => Receive(buffer, Syscalls.DontWait);

    public override int TrySend(ReadOnlySpan<byte> bytes)
    {
        fixed (byte* start = bytes)
        {
            nint sent;
            do
            {
                sent = Syscalls.Send(descriptor, start, bytes.Length, Syscalls.DontWait | Syscalls.NoSignal);
            }
            while (sent < 0 && Marshal.GetLastPInvokeError() == Syscalls.Interrupted);

            return sent >= 0 ? (int)sent : Failure(0);
        }
    }

    public override int Receive(Span<byte> buffer) => Receive(buffer, 0);

    public override void WaitUntilWritable()
    {
        var wait = new PollEntry { Descriptor = descriptor, Events = Syscalls.PollOut };
        _ = Syscalls.Poll(&wait, 1, -1);
    }

    public override int Unacknowledged
    {
        get
        {
            int count;
            return Syscalls.Control(descriptor, Syscalls.OutputQueue, &count) == 0 ? count : 0;
        }
    }

    public override void SetResetOnClose(bool resets)
    {
        var linger = stackalloc int[] { resets ? 1 : 0, 0 };
        _ = Syscalls.SetOption(descriptor, Syscalls.SocketLevel, Syscalls.Linger, linger, 2 * sizeof(int));
    }

    public override void ShutdownReceive() => _ = Syscalls.Shutdown(descriptor, Syscalls.ShutdownRead);

    public override void ShutdownSend() => _ = Syscalls.Shutdown(descriptor, Syscalls.ShutdownWrite);

    public override void ShutdownBoth() => _ = Syscalls.Shutdown(descriptor, Syscalls.ShutdownBoth);

    public override void Close() => _ = Syscalls.Close(descriptor);

    private int Receive(Span<byte> buffer, int flags)
    {
        fixed (byte* start = buffer)
        {
            nint received;
            do
            {
                received = Syscalls.Receive(descriptor, start, buffer.Length, flags);
            }
            while (received < 0 && Marshal.GetLastPInvokeError() == Syscalls.Interrupted);

            return received >= 0 ? (int)received : Failure(IWire.Nothing);
        }
    }

    private static int Failure(int whenBusy) =>
        Marshal.GetLastPInvokeError() == Syscalls.TryAgain ? whenBusy : IWire.Gone;
}
