using System.Net.Sockets;

namespace SockRoute.Hosting;

/// <summary>
/// Finds out which of the connections that wait for room to send have it. .NET tells of that by <c>Socket.Select</c> only,
/// which blocks: on a thread that lives for as long as there is such a connection.
/// </summary>
internal sealed class WriteSelector : IDisposable
{
    /// <summary>After so long the thread looks for connections that were added meanwhile.</summary>
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(5);

    /// <summary>A call takes no more sockets.</summary>
    private const int MaxSelected = 65_536;

    private readonly Lock _gate = new();
    private readonly Dictionary<Socket, ConnectionWatch> _waiting = [];
    private bool _isRunning;
    private bool _isDisposed;

    public void Add(ConnectionWatch watch)
    {
        lock (_gate)
        {
            _waiting[watch.Socket] = watch;
            _isRunning = _isRunning || (!_isDisposed && TryStart());
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _waiting.Clear();
        }
    }

    private bool TryStart()
    {
        try
        {
            new Thread(Run, maxStackSize: 256 * 1024) { IsBackground = true, Name = "SockRoute writes" }.Start();
            return true;
        }
        catch (OutOfMemoryException)
        {
            // The system has no thread left. The next connection tries again; this one has its deadline.
            return false;
        }
    }

    private void Run()
    {
        while (Waiting() is { Count: > 0 } writable)
        {
            var failed = new List<Socket>(writable);
            if (TrySelect(writable, failed))
            {
                Report(writable);
                Report(failed);
            }
        }
    }

    /// <summary>The sockets that still wait; none: the thread ends.</summary>
    private List<Socket> Waiting()
    {
        lock (_gate)
        {
            foreach (var (socket, watch) in _waiting)
            {
                if (!watch.IsForWriting)
                {
                    _waiting.Remove(socket);
                }
            }

            _isRunning = _waiting.Count > 0;
            return [.. _waiting.Keys.Take(MaxSelected)];
        }
    }

    private static bool TrySelect(List<Socket> writable, List<Socket> failed)
    {
        try
        {
            Socket.Select(null, writable, failed, Turn);
            return true;
        }
        catch (ObjectDisposedException)
        {
            // One was closed meanwhile, and does not wait any more at the next look.
            return false;
        }
    }

    private void Report(List<Socket> sockets)
    {
        foreach (var socket in sockets)
        {
            ConnectionWatch? watch;
            lock (_gate)
            {
                _waiting.Remove(socket, out watch);
            }

            watch?.ReportWritable();
        }
    }
}
