using System.Diagnostics;
using System.Globalization;

namespace SockRoute.SampleTests.Processes;

/// <summary>A program that a test started: its output, its signals, its end. Disposing kills it.</summary>
internal sealed class ChildProcess : IDisposable
{
    private static readonly TimeSpan EndOfStreams = TimeSpan.FromSeconds(5);

    private readonly Process _process;
    private readonly string _command;
    private readonly CapturedStream _output;
    private readonly CapturedStream _error;

    private ChildProcess(ProcessStartInfo start, bool keepsInput)
    {
        _command = string.Join(' ', start.ArgumentList.Prepend(start.FileName));
        _process = Process.Start(start)!;
        if (!keepsInput)
        {
            _process.StandardInput.Close();
        }

        _output = new CapturedStream(_process.StandardOutput, "stdout of " + start.FileName);
        _error = new CapturedStream(_process.StandardError, "stderr of " + start.FileName);
    }

    public int Id => _process.Id;

    public string Output => _output.Text;

    public string Error => _error.Text;

    public bool IsRunning => !_process.HasExited;

    /// <summary>The command and all that it printed, for the message of a test that fails.</summary>
    public string Transcript
    {
        get
        {
            var state = IsRunning ? "running" : "exit code " + _process.ExitCode.ToString(CultureInfo.InvariantCulture);
            return $"{_command}\n[{state}]\n[stdout]\n{Output}\n[stderr]\n{Error}\n";
        }
    }

    public static ChildProcess Start(string file, IEnumerable<string> arguments, string? folder = null) =>
        Start(file, arguments, folder, keepsInput: false);

    /// <summary>Starts a program to which lines can be written.</summary>
    public static ChildProcess StartWithInput(string file, IEnumerable<string> arguments) =>
        Start(file, arguments, folder: null, keepsInput: true);

    private static ChildProcess Start(string file, IEnumerable<string> arguments, string? folder, bool keepsInput)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? Path.GetTempPath(),
        };
        ChildEnvironment.Clean(start.Environment);
        return new ChildProcess(start, keepsInput);
    }

    /// <summary>Writes a line to the standard input, and does not keep it back.</summary>
    public void WriteLine(string line)
    {
        _process.StandardInput.Write(line + "\n");
        _process.StandardInput.Flush();
    }

    /// <summary>Ends the standard input.</summary>
    public void EndInput() => _process.StandardInput.Close();

    /// <summary>Runs a program to its end.</summary>
    public static ChildProcess Run(
        string file, IEnumerable<string> arguments, string? folder = null, TimeSpan? timeout = null)
    {
        var process = Start(file, arguments, folder);
        try
        {
            process.WaitForExit(timeout);
            return process;
        }
        catch
        {
            process.Dispose();
            throw;
        }
    }

    /// <summary>Waits for a line of the standard output, by its beginning.</summary>
    public string WaitForLine(string start, TimeSpan? timeout = null)
    {
        var line = _output.WaitForLine(start, timeout ?? TimeSpan.FromSeconds(60));
        Assert.True(line is not null, $"No line '{start}…' from {Transcript}");
        return line;
    }

    /// <summary>Waits for the end, and returns the exit code.</summary>
    public int WaitForExit(TimeSpan? timeout = null)
    {
        Assert.True(_process.WaitForExit(timeout ?? TimeSpan.FromSeconds(60)), "Does not end: " + Transcript);
        _output.WaitForEnd(EndOfStreams);
        _error.WaitForEnd(EndOfStreams);
        return _process.ExitCode;
    }

    public void Send(Signal signal) =>
        Assert.True(Signals.TrySend(Id, signal), $"Cannot send {signal} to {Transcript}");

    public void Dispose()
    {
        if (IsRunning)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit(EndOfStreams);
        }

        _process.Dispose();
    }
}
