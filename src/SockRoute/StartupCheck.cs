using SockRoute.Hosting;

namespace SockRoute;

/// <summary>What must be right before the application listens.</summary>
internal static class StartupCheck
{
    private const string DefaultUrl = "http://127.0.0.1:8080";

    /// <summary>The addresses to listen on.</summary>
    /// <exception cref="StartupException">An option is bad.</exception>
    public static IReadOnlyList<ListenAddress> Addresses(WebAppOptions options)
    {
        if (options.CommandLineError is not null)
        {
            throw new StartupException(options.CommandLineError);
        }

        var addresses = new List<ListenAddress>();
        foreach (var url in options.Urls is { Count: > 0 } urls ? urls : [DefaultUrl])
        {
            if (!ListenAddress.TryParse(url, addresses, out var reason))
            {
                throw new StartupException($"cannot listen on '{url}': {reason}");
            }
        }

        return addresses;
    }

    /// <summary>The limits, as they are now.</summary>
    /// <exception cref="StartupException">A limit is out of its range.</exception>
    public static ServerLimits Limits(WebAppOptions options, RouteDispatcher dispatcher)
    {
        var limits = options.Limits.Copy();
        LimitsCheck.Check(limits);
        LimitsCheck.Check(dispatcher.Routes);
        return limits;
    }

    /// <summary>Asks for the services of every controller and handler.</summary>
    /// <exception cref="StartupException">A service is missing; the message names the class and the parameter.</exception>
    public static void Services(RouteDispatcher dispatcher, IServiceProvider? services)
    {
        var check = new ServiceCheck(services);
        dispatcher.CheckServices(check);
        if (check.Missing.Count > 0)
        {
            throw new StartupException(string.Join("; ", check.Missing));
        }
    }
}
