namespace SockRoute.SampleTests.Processes;

/// <summary>A web application as a process, from its start-up line to its clean stop.</summary>
internal sealed class RunningApplication : IDisposable
{
    private const string StartUpLine = "Listening on ";

    private RunningApplication(ChildProcess process)
    {
        Process = process;
        var url = process.WaitForLine(StartUpLine)[StartUpLine.Length..];
        Address = new Uri(url.Replace("//*", "//127.0.0.1", StringComparison.Ordinal));
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false })
        {
            BaseAddress = Address,
            Timeout = TimeSpan.FromSeconds(60),
        };
    }

    public ChildProcess Process { get; }

    /// <summary>The first address that it printed; for every address, the loopback.</summary>
    public Uri Address { get; }

    /// <summary>A client of its own that follows no redirects.</summary>
    public HttpClient Client { get; }

    /// <summary>Starts an executable on a free port, and waits until it listens.</summary>
    public static RunningApplication Start(string executable, params string[] arguments) =>
        StartWith(executable, ["--urls", "http://127.0.0.1:0", .. arguments]);

    /// <summary>Starts an executable with exactly these arguments, and waits until it listens.</summary>
    public static RunningApplication StartWith(string executable, params string[] arguments)
    {
        return Of(ChildProcess.Start(executable, arguments));
    }

    /// <summary>Waits until what a process started listens, and ends the process if it does not.</summary>
    public static RunningApplication Of(ChildProcess process)
    {
        try
        {
            return new RunningApplication(process);
        }
        catch
        {
            process.Dispose();
            throw;
        }
    }

    /// <summary>Asks it to stop as an operator does, and requires the clean end.</summary>
    public void StopCleanly(Signal signal = Signal.Terminate)
    {
        Process.Send(signal);
        var exitCode = Process.WaitForExit();
        Assert.True(exitCode == 0, "A clean stop has exit code 0: " + Process.Transcript);
    }

    public void Dispose()
    {
        Client.Dispose();
        Process.Dispose();
    }
}
