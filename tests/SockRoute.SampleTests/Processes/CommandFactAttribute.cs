namespace SockRoute.SampleTests.Processes;

/// <summary>A test that needs a program of the machine; skipped, with the reason, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CommandFactAttribute : FactAttribute
{
    public CommandFactAttribute(string command)
    {
        Command = command;
        if (CommandPath.Find(command) is null)
        {
            Skip = command + " is not installed.";
        }
    }

    public string Command { get; }
}
