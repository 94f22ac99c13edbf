using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace SockRoute.ClientTests;

/// <summary>A server that does with each connection what a test says, good or bad.</summary>
internal sealed class ScriptedServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly ConcurrentQueue<Exception> _failures = new();
    private readonly ConcurrentBag<Thread> _threads = [];
    private readonly Action<ServerEnd> _script;
    private readonly Func<Stream, Stream> _wrap;

    public ScriptedServer(Action<ServerEnd> script, Func<Stream, Stream>? wrap = null)
    {
        _script = script;
        _wrap = wrap ?? (static stream => stream);
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen();
        Port = ((IPEndPoint)_listener.LocalEndPoint!).Port;
        Start(Accept);
    }

    public int Port { get; }

    public string WebSocketUrl => $"ws://127.0.0.1:{Port}/chat";

    public string LineUrl => $"tcp://127.0.0.1:{Port}";

    /// <summary>A server that shakes hands before it does what the test says.</summary>
    public static ScriptedServer OfWebSocket(Action<ServerEnd> script) => new(end =>
    {
        end.ShakeHands();
        script(end);
    });

    /// <summary>Waits for the scripts, whose failures are the test's.</summary>
    public void Dispose()
    {
        _listener.Dispose();
        Assert.All(_threads, thread => Assert.True(thread.Join(Patience), "a script does not end"));
        Assert.Empty(_failures);
    }

    private void Accept()
    {
        while (true)
        {
            Socket socket;
            try
            {
                socket = _listener.Accept();
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                // The listener is closed.
                return;
            }

            Start(() => Run(socket));
        }
    }

    private void Run(Socket socket)
    {
        try
        {
            socket.NoDelay = true;
            socket.ReceiveTimeout = (int)Patience.TotalMilliseconds;
            using var stream = _wrap(new NetworkStream(socket, ownsSocket: true));
            _script(new ServerEnd(socket, stream));
        }
        catch (Exception exception)
        {
            _failures.Enqueue(exception);
        }
    }

    private void Start(ThreadStart work)
    {
        var thread = new Thread(work) { IsBackground = true };
        _threads.Add(thread);
        thread.Start();
    }
}
