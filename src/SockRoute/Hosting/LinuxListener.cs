using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using SockRoute.Linux;

namespace SockRoute.Hosting;

/// <summary>
/// A listening Linux socket, by its descriptor: <see cref="Socket"/> would be a tenth of a small executable.
/// </summary>
internal sealed unsafe class LinuxListener : Listener
{
    private const int Backlog = 4096;

    private readonly Lock _gate = new();
    private bool _isClosed;

    private LinuxListener(int descriptor, ListenAddress address)
    {
        Descriptor = descriptor;
        Url = ServerSockets.UrlOf(address, SocketName.LocalOf(descriptor).ToEndPoint().Port);
    }

    public int Descriptor { get; }

    public override string Url { get; }

    public override bool IsExhausted => DescriptorReserve.IsReached();

    /// <summary>Listens on an address, or says why it cannot.</summary>
    public static ListenError? TryOpen(IPEndPoint endPoint, ListenAddress address, bool isDual, out Listener? listener)
    {
        var number = TryBind(endPoint, isDual, out var descriptor);
        listener = number == 0 ? new LinuxListener(descriptor, address) : null;
        return number == 0 ? null : new(CodeOf(number), Marshal.GetPInvokeErrorMessage(number));
    }

    public override Transport? TryAccept(out bool isExhausted)
    {
        SocketName remote = default;
        var length = SocketName.Size;
        int descriptor;
        lock (_gate)
        {
            // Once it is closed its number may be another socket's.
            isExhausted = false;
            if (_isClosed)
            {
                return null;
            }

            descriptor = Syscalls.Accept(Descriptor, (byte*)&remote, &length, Syscalls.AcceptCloseOnExec);
        }

        isExhausted = descriptor >= 0
            ? DescriptorReserve.Contains(descriptor)
            : Marshal.GetLastPInvokeError()
                is Syscalls.TooManyFiles or Syscalls.TableOverflow or Syscalls.NoBuffers or Syscalls.NoMemory;
        return descriptor < 0 ? null : new LinuxTransport(descriptor, remote);
    }

    public override void WhileOpen(Action action)
    {
        lock (_gate)
        {
            if (!_isClosed)
            {
                action();
            }
        }
    }

    public override void Dispose()
    {
        lock (_gate)
        {
            _isClosed = true;
            _ = Syscalls.Close(Descriptor);
        }
    }

    /// <summary>0, or the number of the error.</summary>
    private static int TryBind(IPEndPoint endPoint, bool isDual, out int descriptor)
    {
        var isIPv6 = endPoint.AddressFamily == AddressFamily.InterNetworkV6;
        const int Type = Syscalls.StreamSocket | Syscalls.SocketNonBlocking | Syscalls.SocketCloseOnExec;
        descriptor = Syscalls.Socket(isIPv6 ? Syscalls.FamilyIPv6 : Syscalls.FamilyIPv4, Type, 0);
        if (descriptor < 0)
        {
            return Marshal.GetLastPInvokeError();
        }

        if (isIPv6)
        {
            SetOption(descriptor, Syscalls.IPv6Level, Syscalls.IPv6Only, isDual ? 0 : 1);
        }

        // A server that was just stopped may listen again; one that runs keeps its port all the same.
        SetOption(descriptor, Syscalls.SocketLevel, Syscalls.ReuseAddress, 1);

        // Accepted connections inherit it.
        SetOption(descriptor, Syscalls.TcpLevel, Syscalls.NoDelay, 1);
        var name = new SocketName(endPoint);
        var length = isIPv6 ? SocketName.Size : SocketName.Size4;
        if (Syscalls.Bind(descriptor, (byte*)&name, length) == 0 && Syscalls.Listen(descriptor, Backlog) == 0)
        {
            return 0;
        }

        var error = Marshal.GetLastPInvokeError();
        _ = Syscalls.Close(descriptor);
        return error;
    }

    private static void SetOption(int descriptor, int level, int option, int value) =>
        _ = Syscalls.SetOption(descriptor, level, option, &value, sizeof(int));

    private static SocketError CodeOf(int number) => number switch
    {
        Syscalls.AddressInUse => SocketError.AddressAlreadyInUse,
        Syscalls.AddressNotAvailable => SocketError.AddressNotAvailable,
        Syscalls.AccessDenied => SocketError.AccessDenied,
        Syscalls.FamilyNotSupported => SocketError.AddressFamilyNotSupported,
        _ => SocketError.SocketError,
    };
}
