using System.Runtime.InteropServices;

namespace SockRoute.SampleTests.Processes;

/// <summary>The signals that end a server.</summary>
internal enum Signal
{
    Interrupt = 2,
    Terminate = 15,
}

/// <summary>Sends signals to processes.</summary>
internal static partial class Signals
{
    public static bool TrySend(int processId, Signal signal) => Kill(processId, (int)signal) == 0;

    [LibraryImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Kill(int processId, int signal);
}
