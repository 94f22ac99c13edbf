using SockRoute.Hosting;
using SockRoute.Hubs;
using SockRoute.Pipeline;

namespace SockRoute;

/// <summary>Finds out what is spoken at the addresses of lines: the messages of a hub, or requests for routes.</summary>
internal static class LineAddresses
{
    /// <exception cref="StartupException">The hub is not there, or it is not clear which one is meant.</exception>
    public static void Resolve(
        IReadOnlyList<ListenAddress> addresses, HubRegistry hubs, HttpApplication application, MessageLimits limits)
    {
        foreach (var address in addresses)
        {
            if (address.IsLines)
            {
                address.NewProtocol = Find(address, hubs.All) is { } hub
                    ? hub.NewProtocol
                    : () => new RouteLines(application, limits);
            }
        }
    }

    private static HubLines? Find(ListenAddress address, IReadOnlyList<HubLines> hubs)
    {
        foreach (var hub in hubs)
        {
            if (hub.Path == address.HubPath)
            {
                return hub;
            }
        }

        if (address.HubPath.Length > 0)
        {
            throw Mistake(address, "there is no hub at " + address.HubPath);
        }

        return hubs.Count <= 1
            ? hubs.Count == 0 ? null : hubs[0]
            : throw Mistake(address, "there are several hubs, so write which one, as in tcp://HOST:PORT" + hubs[0].Path);
    }

    private static StartupException Mistake(ListenAddress address, string reason) =>
        new("cannot listen on " + ServerSockets.UrlOf(address, address.EndPoint.Port) + ": " + reason);
}
