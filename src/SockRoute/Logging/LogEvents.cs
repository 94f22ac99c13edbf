using System.Net;
using Microsoft.Extensions.Logging;

namespace SockRoute.Logging;

/// <summary>Every event that the framework logs, with its number and level.</summary>
internal static class LogEvents
{
    /// <summary>A handler or a middleware threw.</summary>
    public static void RequestFailed(this ServerLog log, HttpContext context, Exception exception) =>
        log.Write(LogLevel.Error, 1, OfRequest("{Method} {Path} failed", context), exception);

    /// <summary>The client left before its answer was complete; this is no failure.</summary>
    public static void ClientLeft(this ServerLog log, HttpContext context, Exception exception)
    {
        if (log.IsEnabled(LogLevel.Debug))
        {
            log.Write(LogLevel.Debug, 2, OfRequest("{Method} {Path}: the client left", context), exception);
        }
    }

    /// <summary>The process or the system has no file descriptor left.</summary>
    public static void OutOfDescriptors(this ServerLog log, string url) =>
        log.Write(
            LogLevel.Warning,
            3,
            new LogEntry("{Url}: no file descriptor is left for another connection; waiting", new KeyValuePair<string, object?>("Url", url)),
            exception: null);

    /// <summary>The server itself failed, and closed the connection for it.</summary>
    public static void ConnectionFailed(this ServerLog log, Exception exception) =>
        log.Write(LogLevel.Critical, 4, new LogEntry("A connection failed for a reason of the server's own"), exception);

    /// <summary>The time to finish was over before every request had.</summary>
    public static void CutOff(this ServerLog log, int connections) =>
        log.Write(
            LogLevel.Warning,
            5,
            new LogEntry(
                "The time to stop is over; connections cut off in the middle of a request: {Count}",
                new KeyValuePair<string, object?>("Count", connections)),
            exception: null);

    /// <summary>A method of a hub threw.</summary>
    public static void HubFailed(this ServerLog log, string hub, Exception exception) =>
        log.Write(
            LogLevel.Error,
            8,
            new LogEntry("The hub {Hub} failed", new KeyValuePair<string, object?>("Hub", hub)),
            exception);

    /// <summary>There are more connections than the limits allow.</summary>
    public static void ConnectionsRefused(this ServerLog log, string url) =>
        log.Write(
            LogLevel.Warning,
            7,
            new LogEntry(
                "{Url}: connections beyond the limit are refused with 503", new KeyValuePair<string, object?>("Url", url)),
            exception: null);

    /// <summary>A request was malformed, too large or too slow, and answered without any user code.</summary>
    public static void RequestRefused(this ServerLog log, EndPoint client, int statusCode, string reason)
    {
        if (log.IsEnabled(LogLevel.Debug))
        {
            log.Write(
                LogLevel.Debug,
                6,
                new LogEntry(
                    "A request of {Client} is refused with {Status}: {Reason}",
                    new KeyValuePair<string, object?>("Client", client),
                    new KeyValuePair<string, object?>("Status", statusCode),
                    new KeyValuePair<string, object?>("Reason", reason)),
                exception: null);
        }
    }

    // The path as it came: a decoded one could write lines of its own into the log. The query may have secrets.
    private static LogEntry OfRequest(string template, HttpContext context)
    {
        var target = context.Request.RawTarget;
        var query = target.IndexOf('?', StringComparison.Ordinal);
        return new(template, new("Method", context.Request.Method), new("Path", query < 0 ? target : target[..query]));
    }
}
