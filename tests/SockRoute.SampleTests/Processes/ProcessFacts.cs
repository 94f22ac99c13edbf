using System.Diagnostics;
using System.Globalization;

namespace SockRoute.SampleTests.Processes;

/// <summary>What Linux knows of a process.</summary>
internal static class ProcessFacts
{
    public static TimeSpan ProcessorTime(int processId)
    {
        using var process = Process.GetProcessById(processId);
        return process.TotalProcessorTime;
    }

    /// <summary>How often each thread began to wait or was made to, by the thread's number and name.</summary>
    public static IReadOnlyDictionary<string, long> ContextSwitches(int processId)
    {
        var switches = new Dictionary<string, long>();
        foreach (var task in Directory.GetDirectories($"/proc/{processId}/task"))
        {
            try
            {
                var name = File.ReadAllText(Path.Combine(task, "comm")).Trim();
                switches[Path.GetFileName(task) + " " + name] = Count(File.ReadAllLines(Path.Combine(task, "status")));
            }
            catch (IOException)
            {
                // The thread has ended meanwhile.
            }
        }

        return switches;
    }

    private static long Count(string[] status) =>
        status.Where(line => line.Contains("voluntary_ctxt_switches:", StringComparison.Ordinal))
            .Sum(line => long.Parse(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..], CultureInfo.InvariantCulture));
}
