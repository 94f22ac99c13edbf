using System.ComponentModel;
using System.Runtime.InteropServices;
using SockRoute.Linux;

namespace SockRoute.Hosting;

/// <summary>
/// Readiness by epoll(7), level-triggered: a connection that stays open costs no system call between its events.
/// </summary>
internal sealed unsafe class EpollReadiness : Readiness
{
    private const int MaxEvents = 128;

    // struct epoll_event is packed on x86-64 and naturally aligned elsewhere.
    private static readonly bool IsPacked = RuntimeInformation.ProcessArchitecture == Architecture.X64;
    private static readonly int EventSize = IsPacked ? 12 : 16;
    private static readonly int TokenOffset = IsPacked ? 4 : 8;

    private readonly int _epoll;
    private readonly int _waker;
    private readonly byte* _events;
    private readonly Lock _gate = new();
    private bool _isDisposed;

    public EpollReadiness()
    {
        _epoll = Check(Syscalls.EpollCreate(Syscalls.CloseOnExec));
        _waker = Check(Syscalls.EventDescriptor(0, Syscalls.EventNonBlocking | Syscalls.CloseOnExec));
        _events = (byte*)NativeMemory.AllocZeroed((nuint)(MaxEvents * EventSize));
        Control(Syscalls.EpollAdd, _waker, Syscalls.EpollIn, WakeToken);
    }

    public override void Add(Transport transport, ulong token) =>
        Control(Syscalls.EpollAdd, Descriptor(transport), Syscalls.EpollIn, token);

    public override void Add(Listener listener, ulong token) =>
        Control(Syscalls.EpollAdd, Descriptor(listener), Syscalls.EpollIn | Syscalls.EpollExclusive, token);

    public override void Remove(Listener listener) => Control(Syscalls.EpollDelete, Descriptor(listener), 0, 0);

    public override void WatchRead(Transport transport, ulong token) =>
        Control(Syscalls.EpollModify, Descriptor(transport), Syscalls.EpollIn, token);

    public override void WatchWrite(Transport transport, ulong token) =>
        Control(Syscalls.EpollModify, Descriptor(transport), Syscalls.EpollOut, token);

    public override void WatchReadAndWrite(Transport transport, ulong token) =>
        Control(Syscalls.EpollModify, Descriptor(transport), Syscalls.EpollIn | Syscalls.EpollOut, token);

    public override void WatchHangUp(Transport transport, ulong token) =>
        Control(Syscalls.EpollModify, Descriptor(transport), Syscalls.EpollPeerClosed | Syscalls.EpollOneShot, token);

    public override int Wait(Span<ulong> tokens, int milliseconds)
    {
        var count = Syscalls.EpollWait(_epoll, _events, Math.Min(tokens.Length, MaxEvents), milliseconds);
        if (count < 0)
        {
            return Marshal.GetLastPInvokeError() == Syscalls.Interrupted ? 0 : Check(count);
        }

        for (var i = 0; i < count; i++)
        {
            tokens[i] = *(ulong*)(_events + (i * EventSize) + TokenOffset);
            if (tokens[i] == WakeToken)
            {
                ulong value;
                _ = Syscalls.Read(_waker, (byte*)&value, sizeof(ulong));
            }
        }

        return count;
    }

    public override void Wake()
    {
        lock (_gate)
        {
            if (!_isDisposed)
            {
                var one = 1UL;
                _ = Syscalls.Write(_waker, (byte*)&one, sizeof(ulong));
            }
        }
    }

    /// <summary>By the thread that waits; the others may go on to call, without effect.</summary>
    public override void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _ = Syscalls.Close(_waker);
            _ = Syscalls.Close(_epoll);
            NativeMemory.Free(_events);
        }
    }

    private static int Descriptor(Transport transport) => ((LinuxTransport)transport).Descriptor;

    private static int Descriptor(Listener listener) => ((LinuxListener)listener).Descriptor;

    private void Control(int operation, int descriptor, uint events, ulong token)
    {
        var registration = stackalloc byte[16];
        *(uint*)registration = events;
        *(ulong*)(registration + TokenOffset) = token;
        lock (_gate)
        {
            if (!_isDisposed)
            {
                Check(Syscalls.EpollControl(_epoll, operation, descriptor, registration));
            }
        }
    }

    private static int Check(int result) => result >= 0 ? result : throw new Win32Exception(Marshal.GetLastPInvokeError());
}
