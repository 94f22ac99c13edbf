using System.Net;
using System.Net.Sockets;
using System.Text;
using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Faults;

/// <summary>Clients that leave at every stage of an exchange and in every manner, by the thousand.</summary>
internal sealed class LeavingClients(IPEndPoint server)
{
    private const int Threads = 4;
    private const int Addresses = 200;
    private const int TcpLevel = 6;
    private const int MaxSegment = 2;

    private static readonly byte[][] Stages =
    [
        .. new[]
        {
            "",
            "GET /pi",
            "GET /ping HTTP/1.1\r\nHo",
            Requests.Ping,
            Requests.Ping + Requests.Ping + Requests.Ping[..20],
            Requests.Get("/ping", "Connection: close"),
            Requests.Get("/throw"),
            Requests.Get("/nap"),
            Requests.Get("/stream/200000"),
            Requests.Get("/large"),
            Requests.Get("/large") + Requests.Ping,
            Requests.Post("/echo", "hello")[..^2],
            Requests.Post("/bound", "hello")[..^2],
            Requests.Post("/bound", new string('a', 40_000))[..^2],
            Requests.Post("/ignore", "hello")[..^2],
            Requests.Chunked("/echo", "5\r\nhel"),
            Requests.Chunked("/bound", "5\r\nhello\r\n"),
            "POST /bound HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n",
            "BAD\r\n\r\n",
        }.Select(Encoding.Latin1.GetBytes),
    ];

    private static readonly Action<Socket>[] Manners =
    [
        Reset,
        socket => socket.Close(),
        FinishSendingAndTakeTheRest,
        FinishSendingAndReset,
        TakeALittleAndReset,
        TakeALittleAndClose,
    ];

    private int _made;

    /// <summary>So many clients connect, send something and leave.</summary>
    public void Leave(int count)
    {
        var left = count;
        var threads = Enumerable.Range(0, Threads).Select(_ => new Thread(() =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
            {
                var number = Interlocked.Increment(ref _made);
                using var socket = Connect(number);
                Manners[number / Stages.Length % Manners.Length](socket);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
    }

    /// <summary>So many clients connect, send something and fall silent.</summary>
    public List<Socket> FallSilent(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Connect(Interlocked.Increment(ref _made)))];

    private Socket Connect(int number)
    {
        // Many addresses have ports for many connections; small packets fill a connection soon.
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)
        {
            NoDelay = true,
            ReceiveTimeout = 30_000,
            ReceiveBufferSize = 4096,
        };
        socket.SetRawSocketOption(TcpLevel, MaxSegment, BitConverter.GetBytes(1400));
        socket.Bind(new IPEndPoint(new IPAddress([127, 0, 1, (byte)(1 + (number % Addresses))]), 0));
        socket.Connect(server);
        socket.Send(Stages[number % Stages.Length]);
        return socket;
    }

    private static void Reset(Socket socket)
    {
        socket.LingerState = new LingerOption(true, 0);
        socket.Close();
    }

    private static void FinishSendingAndReset(Socket socket)
    {
        socket.Shutdown(SocketShutdown.Send);
        Reset(socket);
    }

    private static void FinishSendingAndTakeTheRest(Socket socket)
    {
        var buffer = new byte[16 * 1024];
        socket.Shutdown(SocketShutdown.Send);
        SocketError error;
        while (socket.Receive(buffer, SocketFlags.None, out error) > 0)
        {
        }

        Assert.NotEqual(SocketError.TimedOut, error);
    }

    private static void TakeALittleAndReset(Socket socket)
    {
        TakeALittle(socket);
        Reset(socket);
    }

    private static void TakeALittleAndClose(Socket socket)
    {
        TakeALittle(socket);
        socket.Close();
    }

    private static void TakeALittle(Socket socket)
    {
        if (socket.Poll(TimeSpan.FromMilliseconds(1), SelectMode.SelectRead))
        {
            socket.Receive(new byte[100], SocketFlags.None, out _);
        }
    }
}
