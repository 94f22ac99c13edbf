namespace SockRoute.SampleTests.Processes;

/// <summary>The program curl, without the user's configuration and without a proxy.</summary>
internal static class Curl
{
    public const string Command = "curl";

    /// <summary>Runs it, requires that it was answered, and returns what it printed.</summary>
    public static string Run(Uri address, string target, params string[] arguments)
    {
        string[] all =
            ["-q", "-sS", "--noproxy", "*", "--max-time", "30", .. arguments, new Uri(address, target).ToString()];
        using var curl = ChildProcess.Run(Command, all);
        Assert.True(curl.WaitForExit() == 0, curl.Transcript);
        return curl.Output;
    }
}
