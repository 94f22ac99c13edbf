using SockRoute.WebSockets;

namespace SockRoute.Client;

/// <summary>
/// Sends a ping to a server that is silent for a while, and ends the connection without an answer. Counts only while somebody
/// receives: otherwise an answer may be there that nobody has read.
/// </summary>
internal sealed class PingWatch : IDisposable
{
    private static readonly TimeSpan LongestTick = TimeSpan.FromSeconds(1);

    private readonly ServerConnection _connection;
    private readonly long _interval;
    private readonly long _timeout;
    private readonly Timer _timer;
    private long _pingedFor;

    public PingWatch(ServerConnection connection, TimeSpan interval, TimeSpan timeout)
    {
        _connection = connection;
        _interval = (long)interval.TotalMilliseconds;
        _timeout = (long)timeout.TotalMilliseconds;
        var shorter = interval < timeout ? interval : timeout;
        var tick = shorter / 4 < LongestTick ? shorter / 4 : LongestTick;
        _timer = new Timer(static state => ((PingWatch)state!).Look(), this, tick, tick);
    }

    public void Dispose() => _timer.Dispose();

    // Never blocks, so that one call is over before the next; two at once would do no harm.
    private void Look()
    {
        var since = _connection.WaitsSince;
        var silence = Environment.TickCount64 - since;
        if (silence >= _interval + _timeout)
        {
            _connection.Abort("the server does not answer a ping");
        }
        else if (silence >= _interval && Interlocked.Exchange(ref _pingedFor, since) != since)
        {
            _connection.SendControl(Opcode.Ping, []);
        }
        else
        {
            _connection.FlushControl();
        }
    }
}
