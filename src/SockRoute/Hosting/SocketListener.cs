using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using SockRoute.Linux;

namespace SockRoute.Hosting;

/// <summary>
/// A listening Linux socket, by its descriptor: <see cref="Socket"/> would be a tenth of a small executable.
/// </summary>
internal sealed unsafe class SocketListener : Listener
{
    private const int Backlog = 4096;

    private readonly Lock _gate = new();
    private bool _isClosed;

    private SocketListener(int descriptor, string host)
    {
        Descriptor = descriptor;
        Url = UrlOf(host, SocketName.LocalOf(descriptor).ToEndPoint().Port);
    }

    public int Descriptor { get; }

    public override string Url { get; }

    /// <summary>
    /// Listens on an address; null when it is one that may be missing and this machine does not have it.
    /// </summary>
    /// <exception cref="StartupException">The address is in use, not this machine's, or not allowed.</exception>
    public static SocketListener? Open(ListenAddress address)
    {
        var (endPoint, host) = (address.EndPoint, address.Host);
        var error = TryBind(endPoint, address.IsDual, out var descriptor);
        if (error == Syscalls.FamilyNotSupported && address.IsDual)
        {
            error = TryBind(new(IPAddress.Any, endPoint.Port), isDual: false, out descriptor);
        }

        if (error is Syscalls.FamilyNotSupported or Syscalls.AddressNotAvailable && address.IsOptional)
        {
            return null;
        }

        return error == 0
            ? new(descriptor, host)
            : throw new StartupException("cannot listen on " + UrlOf(host, endPoint.Port) + ": " + Reason(error));
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

        isExhausted = descriptor < 0 && Marshal.GetLastPInvokeError()
            is Syscalls.TooManyFiles or Syscalls.TableOverflow or Syscalls.NoBuffers or Syscalls.NoMemory;
        return descriptor < 0 ? null : new SocketTransport(descriptor, remote);
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

    private static string UrlOf(string host, int port) => "http://" + host + ":" + port.ToString(CultureInfo.InvariantCulture);

    private static string Reason(int error) => error switch
    {
        Syscalls.AddressInUse => "the address is in use",
        Syscalls.AddressNotAvailable => "this machine does not have the address",
        Syscalls.AccessDenied => "the port needs more rights than this user has",
        Syscalls.FamilyNotSupported => "this machine does not have this kind of address",
        _ => Marshal.GetPInvokeErrorMessage(error),
    };
}
