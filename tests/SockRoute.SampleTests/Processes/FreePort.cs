using System.Net;
using System.Net.Sockets;

namespace SockRoute.SampleTests.Processes;

/// <summary>A port that nobody listens on just now, for what cannot ask for port 0.</summary>
internal static class FreePort
{
    /// <summary>One that is free on both loopbacks.</summary>
    public static int Take()
    {
        using var listener = new TcpListener(IPAddress.IPv6Any, 0);
        listener.Server.DualMode = true;
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
