using SockRoute.SampleTests.Processes;

namespace SockRoute.BrowserTests;

/// <summary>A test in a browser; skipped, with the reason, on a machine without Chromium.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <param name="command">What the test needs besides; null is nothing.</param>
    public BrowserFactAttribute(string? command = null)
    {
        Command = command;
        if (Browser.Executable is null)
        {
            Skip = $"There is no Chromium on the PATH ({string.Join(", ", Browser.Names)}).";
        }
        else if (command is not null && CommandPath.Find(command) is null)
        {
            Skip = command + " is not installed.";
        }
    }

    public string? Command { get; }
}
