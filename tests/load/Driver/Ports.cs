using System.Net;
using System.Net.Sockets;

namespace SockRoute.Load;

/// <summary>Where a server listens on 127.0.0.1: for HTTP, and for lines over TCP if it can.</summary>
internal sealed record Ports(int Http, int Lines)
{
    public static Ports Free()
    {
        // Both at once, so that they are two.
        using var http = Probe();
        using var lines = Probe();
        return new(Port(http), Port(lines));
    }

    private static Socket Probe()
    {
        var probe = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        probe.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return probe;
    }

    private static int Port(Socket probe) => ((IPEndPoint)probe.LocalEndPoint!).Port;
}
