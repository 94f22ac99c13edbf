using System.Globalization;
using System.Net;
using SockRoute.Linux;

namespace SockRoute.Hosting;

/// <summary>The sockets of the server: Linux's by their descriptors, or .NET's own where <see cref="Portable"/> says so.</summary>
internal static class ServerSockets
{
    /// <summary>What tells a loop which of its connections can go on.</summary>
    public static Readiness NewReadiness() => Portable.IsUsed ? new PortableReadiness() : new EpollReadiness();

    /// <summary>
    /// Listens on an address; null when it is one that may be missing and this machine does not have it.
    /// </summary>
    /// <exception cref="StartupException">The address is in use, not this machine's, or not allowed.</exception>
    public static Listener? Listen(ListenAddress address)
    {
        var endPoint = address.EndPoint;
        var error = TryListen(endPoint, address, address.IsDual, out var listener);
        if (error is { IsMissingFamily: true } && address.IsDual)
        {
            error = TryListen(new(IPAddress.Any, endPoint.Port), address, isDual: false, out listener);
        }

        if (error is not { } failure)
        {
            return listener;
        }

        return failure.IsMissingAddress && address.IsOptional
            ? null
            : throw new StartupException($"cannot listen on {UrlOf(address, endPoint.Port)}: {failure.Reason}");
    }

    /// <summary>How an address is called in the start-up line.</summary>
    public static string UrlOf(ListenAddress address, int port) =>
        (address.IsLines ? "tcp://" : "http://") + address.Host + ":" + port.ToString(CultureInfo.InvariantCulture) + address.HubPath;

    private static ListenError? TryListen(IPEndPoint endPoint, ListenAddress address, bool isDual, out Listener? listener) =>
        Portable.IsUsed
            ? PortableListener.TryOpen(endPoint, address, isDual, out listener)
            : LinuxListener.TryOpen(endPoint, address, isDual, out listener);
}
