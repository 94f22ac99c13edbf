using SockRoute.Logging;

namespace SockRoute.Hosting;

/// <summary>
/// Takes waiting connections for a loop, and pauses while the process has no file descriptor to spare for one.
/// </summary>
internal sealed class Acceptor(Server server, Readiness readiness)
{
    private const int PauseMilliseconds = 250;

    /// <summary>After so many connections the loop looks after its own first.</summary>
    private const int MaxAtOnce = 64;

    private readonly List<(Listener Listener, ulong Token)> _paused = [];
    private long _resumeAt;
    private readonly Refusal _refusal = new();

    public void Accept(Listener listener, ulong token)
    {
        for (var i = 0; i < MaxAtOnce; i++)
        {
            if (server.IsStopping)
            {
                return;
            }

            var transport = listener.TryAccept(out var isExhausted);
            if (transport is not null && !server.Adopt(transport, listener, _refusal) && server.RefusalWarning.IsDue())
            {
                server.Log.ConnectionsRefused(listener.Url);
            }

            if (isExhausted)
            {
                Pause(listener, token);
            }

            if (isExhausted || transport is null)
            {
                return;
            }
        }
    }

    /// <summary>How long the loop may wait when it would wait so long otherwise.</summary>
    public int LimitWait(int milliseconds, long now)
    {
        if (_paused.Count == 0)
        {
            return milliseconds;
        }

        var pause = (int)Math.Max(_resumeAt - now, 0);
        return milliseconds < 0 ? pause : Math.Min(milliseconds, pause);
    }

    public void ResumeIfDue(long now)
    {
        if (_paused.Count == 0 || now < _resumeAt)
        {
            return;
        }

        if (_paused[0].Listener.IsExhausted)
        {
            _resumeAt = now + PauseMilliseconds;
            return;
        }

        foreach (var (listener, token) in _paused)
        {
            listener.WhileOpen(() => readiness.Add(listener, token));
        }

        _paused.Clear();
    }

    /// <summary>Forgets what is paused: the server stops listening.</summary>
    public void Clear() => _paused.Clear();

    private void Pause(Listener listener, ulong token)
    {
        if (server.DescriptorWarning.IsDue())
        {
            server.Log.OutOfDescriptors(listener.Url);
        }

        listener.WhileOpen(() => readiness.Remove(listener));
        _paused.Add((listener, token));
        _resumeAt = Environment.TickCount64 + PauseMilliseconds;
    }
}
