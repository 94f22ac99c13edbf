using System.Globalization;

namespace SockRoute;

/// <summary>Refuses limits under which the server could not serve anything.</summary>
internal static class LimitsCheck
{
    /// <summary>
    /// Waits beyond this are taken for a slip: the clock of the deadlines counts milliseconds in 32 bits.
    /// </summary>
    private static readonly TimeSpan MaxWait = TimeSpan.FromDays(24);

    /// <summary>The shortest request line: <c>GET / HTTP/1.1</c> and its CR LF.</summary>
    private const int MinLine = 16;

    /// <summary>The fields of the smallest request: an empty line.</summary>
    private const int MinFields = 2;

    /// <exception cref="StartupException">A value is out of its range; the message names it.</exception>
    public static void Check(ServerLimits limits)
    {
        AtLeast(nameof(limits.MaxRequestLineSize), limits.MaxRequestLineSize, MinLine);
        AtLeast(nameof(limits.MaxRequestHeadersTotalSize), limits.MaxRequestHeadersTotalSize, MinFields);
        AtLeast(nameof(limits.MaxRequestHeaderCount), limits.MaxRequestHeaderCount, 1);
        AtLeast(nameof(limits.MaxRequestBodySize), limits.MaxRequestBodySize, 0);
        AtLeast(nameof(limits.MaxRequestsPerConnection), limits.MaxRequestsPerConnection, 1);
        AtLeast(nameof(limits.MaxConcurrentConnections), limits.MaxConcurrentConnections, 1);
        AtLeast(nameof(limits.MaxConnectionsPerAddress), limits.MaxConnectionsPerAddress, 1);
        AtLeast(nameof(limits.MaxHandlerThreads), limits.MaxHandlerThreads, 1);
        AtLeast(nameof(limits.MaxParkedBytes), limits.MaxParkedBytes, 0);
        Wait(nameof(limits.RequestHeadersTimeout), limits.RequestHeadersTimeout);
        Wait(nameof(limits.KeepAliveTimeout), limits.KeepAliveTimeout);
        Rate(nameof(limits.MinRequestBodyDataRate), limits.MinRequestBodyDataRate);
        Rate(nameof(limits.MinResponseDataRate), limits.MinResponseDataRate);
        Check(limits.Messages);
    }

    private static void Check(MessageLimits limits)
    {
        AtLeast("Messages." + nameof(limits.MaxMessageSize), limits.MaxMessageSize, 1);
        AtLeast("Messages." + nameof(limits.MaxMessagesPerSecond), limits.MaxMessagesPerSecond, 1);
        AtLeast("Messages." + nameof(limits.MaxQueuedBytes), limits.MaxQueuedBytes, 1);
        Wait("Messages." + nameof(limits.PingInterval), limits.PingInterval);
        Wait("Messages." + nameof(limits.PingTimeout), limits.PingTimeout);
        Wait("Messages." + nameof(limits.LineIdleTimeout), limits.LineIdleTimeout);
        Wait("Messages." + nameof(limits.SignInTimeout), limits.SignInTimeout);
        Wait("Messages." + nameof(limits.SendTimeout), limits.SendTimeout);
    }

    /// <exception cref="StartupException">A route has a limit that no body is below.</exception>
    public static void Check(IReadOnlyList<RouteInfo> routes)
    {
        foreach (var route in routes)
        {
            if (route.MaxRequestBodySize < 0)
            {
                throw new StartupException(
                    route.ToString() + ": [RequestSizeLimit(" + Text(route.MaxRequestBodySize.Value)
                    + ")] must be at least 0");
            }
        }
    }

    private static void AtLeast(string name, long value, long least)
    {
        if (value < least)
        {
            throw new StartupException(
                "Limits." + name + " is " + Text(value) + "; it must be at least " + Text(least));
        }
    }

    private static void Wait(string name, TimeSpan value)
    {
        if (value <= TimeSpan.Zero || value > MaxWait)
        {
            throw new StartupException(
                "Limits." + name + " is " + value.ToString() + "; it must be more than 0 and at most 24 days");
        }
    }

    private static void Rate(string name, MinDataRate? rate)
    {
        if (rate is null)
        {
            return;
        }

        // Written so that not-a-number is refused as well.
        if (!(rate.BytesPerSecond > 0))
        {
            throw new StartupException("Limits." + name + " must be more than 0 bytes a second; null is no limit");
        }

        Wait(name + ".GracePeriod", rate.GracePeriod);
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
