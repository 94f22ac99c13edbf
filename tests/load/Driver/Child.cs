using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SockRoute.Load;

/// <summary>A process that this program started, and stops by its id, whatever happens.</summary>
internal sealed partial class Child : IDisposable
{
    private const int Terminate = 15;
    private static readonly HashSet<Child> Running = [];
    private readonly Process _process;
    private readonly Queue<string> _lastLines = new();

    private Child(Process process) => _process = process;

    public int Id => _process.Id;

    public bool HasExited => _process.HasExited;

    /// <summary>What it wrote last, to either stream.</summary>
    public string LastLines
    {
        get
        {
            lock (_lastLines)
            {
                return string.Join('\n', _lastLines);
            }
        }
    }

    public static Child Start(string executable, IEnumerable<string> arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(executable, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? "",
        };
        lock (Running)
        {
            var child = new Child(Process.Start(start)!);
            child._process.OutputDataReceived += (_, line) => child.Keep(line.Data);
            child._process.ErrorDataReceived += (_, line) => child.Keep(line.Data);
            child._process.BeginOutputReadLine();
            child._process.BeginErrorReadLine();
            Running.Add(child);
            return child;
        }
    }

    /// <summary>Runs a tool to its end and returns its last lines; a failure of the tool is one of this program. Default patience: 15 minutes.</summary>
    public static string Finish(
        string executable, IEnumerable<string> arguments, string? folder = null, TimeSpan? patience = null)
    {
        using var child = Start(executable, arguments, folder);
        if (!child._process.WaitForExit(patience ?? TimeSpan.FromMinutes(15)))
        {
            throw new LoadException($"{executable} does not end");
        }

        // Once more, for its last lines: a wait with a limit does not wait for them.
        child._process.WaitForExit();
        return child._process.ExitCode == 0
            ? child.LastLines
            : throw new LoadException($"{executable} ended with {child._process.ExitCode}:\n{child.LastLines}");
    }

    /// <summary>Blocks until it has written a line with that beginning, which is returned.</summary>
    public string WaitForLine(string beginning, TimeSpan patience)
    {
        var started = Stopwatch.GetTimestamp();
        lock (_lastLines)
        {
            while (true)
            {
                // A line is announced; that the process has ended is not.
                var hasExited = HasExited;
                var found = _lastLines.FirstOrDefault(line => line.StartsWith(beginning, StringComparison.Ordinal));
                if (found is not null)
                {
                    return found;
                }

                if (hasExited || Stopwatch.GetElapsedTime(started) > patience)
                {
                    var name = Path.GetFileName(_process.StartInfo.FileName);
                    throw new LoadException($"{name} does not write '{beginning}':\n{LastLines}");
                }

                Monitor.Wait(_lastLines, 100);
            }
        }
    }

    public static bool IsInstalled(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, tool)));

    public static void StopAll()
    {
        // Held for good: nothing shall start while everything stops.
        Monitor.Enter(Running);
        foreach (var child in Running)
        {
            child.Stop();
        }
    }

    public void Dispose()
    {
        Stop();
        _process.WaitForExit();
        lock (Running)
        {
            Running.Remove(this);
        }

        _process.Dispose();
    }

    /// <summary>Asks first, so that it can wait for its own children.</summary>
    private void Stop()
    {
        if (!_process.HasExited && (Signal(_process.Id, Terminate) != 0 || !_process.WaitForExit(2000)))
        {
            _process.Kill(entireProcessTree: true);
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Signal(int process, int signal);

    private void Keep(string? line)
    {
        lock (_lastLines)
        {
            if (line is not null)
            {
                _lastLines.Enqueue(line);
                Monitor.PulseAll(_lastLines);
            }

            if (_lastLines.Count > 40)
            {
                _lastLines.Dequeue();
            }
        }
    }
}
