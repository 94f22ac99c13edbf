using SockRoute.Hosting;
using SockRoute.Pipeline;

namespace SockRoute;

/// <summary>Finds out what is spoken at the addresses of lines: the messages of a hub, or requests for routes.</summary>
internal static class LineAddresses
{
    /// <exception cref="StartupException">The hub is not there, or it is not clear which one is meant.</exception>
    public static IReadOnlyList<ListenAddress> Resolve(
        IReadOnlyList<ListenAddress> addresses, HubRegistry hubs, HttpApplication application, MessageLimits limits)
    {
        var resolved = new List<ListenAddress>(addresses.Count);
        foreach (var address in addresses)
        {
            resolved.Add(address.IsLines ? address with { NewProtocol = Find(address, hubs, application, limits) } : address);
        }

        return resolved;
    }

    private static Func<ConnectionProtocol> Find(
        ListenAddress address, HubRegistry hubs, HttpApplication application, MessageLimits limits)
    {
        if (address.HubPath.Length > 0)
        {
            foreach (var hub in hubs.All)
            {
                if (hub.Path == address.HubPath)
                {
                    return hub.NewLines;
                }
            }

            throw Mistake(address, "there is no hub at " + address.HubPath);
        }

        switch (hubs.All.Count)
        {
            case 0:
                return () => new RouteLines(application, limits);
            case 1:
                return hubs.All.First().NewLines;
            default:
                throw Mistake(address, "there are several hubs, so write which one, as in tcp://HOST:PORT" + hubs.All.First().Path);
        }
    }

    private static StartupException Mistake(ListenAddress address, string reason) =>
        new("cannot listen on " + ServerSockets.UrlOf(address, address.EndPoint.Port) + ": " + reason);
}
