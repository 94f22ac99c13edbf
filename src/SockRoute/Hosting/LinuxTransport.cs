using System.Net;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using SockRoute.Http1;
using SockRoute.Linux;

namespace SockRoute.Hosting;

/// <summary>
/// A connection on a Linux socket descriptor. The descriptor blocks, and calls that must not say so one by one; only a
/// file cannot be sent so, and makes the descriptor one that does not block.
/// </summary>
internal sealed unsafe class LinuxTransport(int descriptor, SocketName remote) : Transport
{
    private EndPoint? _remote;
    private EndPoint? _local;
    private bool _isNonBlocking;

    public int Descriptor => descriptor;

    public override EndPoint RemoteEndPoint => _remote ??= remote.ToEndPoint();

    public override EndPoint LocalEndPoint => _local ??= SocketName.LocalOf(descriptor).ToEndPoint();

    public override ulong ClientKey => remote.ClientKey;

    public override int TryReceive(Span<byte> buffer) => Receive(buffer, Syscalls.DontWait);

    public override int TrySend(ReadOnlySpan<byte> bytes) => Send(bytes, 0);

    public override int TrySendFile(ReadOnlySpan<byte> head, SafeFileHandle file, long offset, int count)
    {
        var sent = head.IsEmpty ? 0 : Send(head, Syscalls.More);
        if (sent < head.Length)
        {
            return sent;
        }

        StopBlocking();
        var sentOfFile = SendFile(file, offset, count);
        return sentOfFile >= 0 ? sent + sentOfFile : sentOfFile;
    }

    public override int Receive(Span<byte> buffer)
    {
        int received;
        while ((received = Receive(buffer, 0)) == IWire.Nothing)
        {
            WaitUntilReadable(-1);
        }

        return received;
    }

    public override void WaitUntilReadable(int milliseconds) => WaitFor(Syscalls.PollIn, milliseconds);

    public override bool WaitUntilWritable(int milliseconds = -1) => WaitFor(Syscalls.PollOut, milliseconds);

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

    private bool WaitFor(short events, int milliseconds)
    {
        var wait = new PollEntry { Descriptor = descriptor, Events = events };
        return Syscalls.Poll(&wait, 1, milliseconds) != 0;
    }

    private void StopBlocking()
    {
        if (!_isNonBlocking)
        {
            var one = 1;
            _isNonBlocking = Syscalls.Control(descriptor, Syscalls.NonBlocking, &one) == 0;
        }
    }

    private int SendFile(SafeFileHandle file, long offset, int count)
    {
        nint sent;
        do
        {
            sent = Syscalls.SendFile(descriptor, (int)file.DangerousGetHandle(), &offset, count);
        }
        while (sent < 0 && Marshal.GetLastPInvokeError() == Syscalls.Interrupted);

        if (sent < 0 && Marshal.GetLastPInvokeError() == Syscalls.InvalidArgument)
        {
            // A file system whose files cannot be sent so.
            return FileCopy.TrySend(this, [], file, offset, count);
        }

        return sent > 0 ? (int)sent : sent == 0 ? IWire.FileEnded : Failure(0);
    }

    private int Send(ReadOnlySpan<byte> bytes, int flags)
    {
        fixed (byte* start = bytes)
        {
            nint sent;
            do
            {
                sent = Syscalls.Send(descriptor, start, bytes.Length, flags | Syscalls.DontWait | Syscalls.NoSignal);
            }
            while (sent < 0 && Marshal.GetLastPInvokeError() == Syscalls.Interrupted);

            return sent >= 0 ? (int)sent : Failure(0);
        }
    }

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
