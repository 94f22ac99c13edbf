using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace SockRoute.Hosting;

/// <summary>A listening Linux socket.</summary>
internal sealed unsafe class SocketListener : Listener
{
    private const int Backlog = 4096;

    private readonly Socket _socket;

    private SocketListener(Socket socket, string host)
    {
        _socket = socket;
        Descriptor = (int)socket.SafeHandle.DangerousGetHandle();
        Url = $"http://{host}:{((IPEndPoint)socket.LocalEndPoint!).Port}";
    }

    public int Descriptor { get; }

    public override string Url { get; }

    /// <summary>Listens on an address; null when it is one that may be missing and this machine does not have it.</summary>
    /// <exception cref="StartupException">The address is in use, not this machine's, or not allowed.</exception>
    public static SocketListener? Open(ListenAddress address)
    {
        var (endPoint, host) = (address.EndPoint, address.Host);
        try
        {
            return new(Bind(endPoint, address.IsDual), host);
        }
        catch (SocketException) when (address.IsDual && !Socket.OSSupportsIPv6)
        {
            return new(Bind(new(IPAddress.Any, endPoint.Port), isDual: false), host);
        }
        catch (SocketException exception) when (address.IsOptional && IsMissing(exception))
        {
            return null;
        }
        catch (SocketException exception)
        {
            throw new StartupException($"cannot listen on http://{host}:{endPoint.Port}: {Reason(exception)}", exception);
        }
    }

    public override Transport? TryAccept(out bool isExhausted)
    {
        SocketName remote = default;
        var length = SocketName.Size;
        var descriptor = Syscalls.Accept(Descriptor, (byte*)&remote, &length, Syscalls.AcceptCloseOnExec);
        isExhausted = descriptor < 0 && Marshal.GetLastPInvokeError()
            is Syscalls.TooManyFiles or Syscalls.TableOverflow or Syscalls.NoBuffers or Syscalls.NoMemory;
        return descriptor < 0 ? null : new SocketTransport(descriptor, remote);
    }

    public override void Dispose() => _socket.Dispose();

    private static Socket Bind(IPEndPoint endPoint, bool isDual)
    {
        var socket = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            if (endPoint.AddressFamily == AddressFamily.InterNetworkV6)
            {
                socket.DualMode = isDual;
            }

            // Accepted connections inherit it.
            socket.NoDelay = true;
            socket.Blocking = false;
            socket.Bind(endPoint);
            socket.Listen(Backlog);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static bool IsMissing(SocketException exception) =>
        exception.SocketErrorCode is SocketError.AddressNotAvailable or SocketError.AddressFamilyNotSupported;

    private static string Reason(SocketException exception) => exception.SocketErrorCode switch
    {
        SocketError.AddressAlreadyInUse => "the address is in use",
        SocketError.AddressNotAvailable => "this machine does not have the address",
        SocketError.AccessDenied => "the port needs more rights than this user has",
        _ => exception.Message,
    };
}
