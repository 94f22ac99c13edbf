using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace SockRoute.Load;

/// <summary>A server that runs on free ports of 127.0.0.1, with what the kernel says about its processes.</summary>
internal sealed class RunningServer : IDisposable
{
    private readonly Child _child;
    private readonly string _name;
    private readonly Ports _ports;

    private RunningServer(Child child, string name, Ports ports)
    {
        _child = child;
        _name = name;
        _ports = ports;
    }

    public int Port => _ports.Http;

    public int LinesPort => _ports.Lines;

    /// <summary>Threads of the process and its children.</summary>
    public int Threads => Tree().Sum(static id => Directory.GetDirectories($"/proc/{id}/task").Length);

    /// <summary>Memory of the process and its children that is in RAM, in bytes.</summary>
    public long Resident => Tree().Sum(ResidentOf);

    /// <summary>Time that the process and its children have used of the processors; to a hundredth of a second.</summary>
    public double CpuSeconds => Tree().Sum(CpuOf);

    public static RunningServer Start(Server server)
    {
        var ports = Ports.Free();
        var running = new RunningServer(Child.Start(server.Executable, server.Arguments(ports)), server.Name, ports);
        var started = Stopwatch.GetTimestamp();
        while (!Accepts(ports.Http) || (server.Can(Abilities.Lines) && !Accepts(ports.Lines)))
        {
            if (running._child.HasExited || Stopwatch.GetElapsedTime(started).TotalSeconds > 20)
            {
                var lines = running._child.LastLines;
                running.Dispose();
                throw new LoadException($"{server.Name} does not start:\n{lines}");
            }
        }

        return running;
    }

    /// <summary>Sends each request once and compares its answer.</summary>
    public void Verify(IEnumerable<Exchange> exchanges)
    {
        using var connection = new RawConnection(Port);
        foreach (var exchange in exchanges)
        {
            try
            {
                connection.Send(exchange.Request);
                exchange.Verify(_name, connection.Receive());
            }
            catch (IOException exception)
            {
                throw new LoadException($"{_name} does not answer {exchange.Name}: {exception.Message}");
            }
        }
    }

    public void Dispose() => _child.Dispose();

    private static bool Accepts(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private List<int> Tree()
    {
        if (_child.HasExited)
        {
            throw new LoadException($"{_name} ended by itself:\n{_child.LastLines}");
        }

        var ids = new List<int> { _child.Id };
        for (var i = 0; i < ids.Count; i++)
        {
            foreach (var task in Directory.GetDirectories($"/proc/{ids[i]}/task"))
            {
                var children = File.ReadAllText(Path.Combine(task, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries);
                ids.AddRange(children.Select(id => int.Parse(id, CultureInfo.InvariantCulture)));
            }
        }

        return ids;
    }

    private static long ResidentOf(int id) =>
        1024 * long.Parse(
            File.ReadLines($"/proc/{id}/status").First(line => line.StartsWith("VmRSS", StringComparison.Ordinal)).Split(' ')[^2],
            CultureInfo.InvariantCulture);

    private static double CpuOf(int id)
    {
        // utime and stime, in hundredths of a second, behind the name in brackets.
        var stat = File.ReadAllText($"/proc/{id}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)) / 100.0;
    }
}
