namespace SockRoute.WireTests.Hosting;

/// <summary>What Linux knows of this process.</summary>
internal static class ProcessFacts
{
    /// <summary>The threads that run loops and handlers; the kernel keeps 15 letters of a name.</summary>
    public static int HandlerThreads =>
        Directory.GetDirectories("/proc/self/task").Count(
            task => NameOf(task).StartsWith("SockRoute handl", StringComparison.Ordinal));

    public static int Threads => Directory.GetDirectories("/proc/self/task").Length;

    /// <summary>Open sockets, event descriptors and epoll sets; files come and go with the test runner.</summary>
    public static int Descriptors => Directory.GetFileSystemEntries("/proc/self/fd").Count(IsOfAServer);

    private static string NameOf(string task)
    {
        try
        {
            return File.ReadAllText(Path.Combine(task, "comm"));
        }
        catch (IOException)
        {
            return "";
        }
    }

    private static bool IsOfAServer(string descriptor)
    {
        var target = new FileInfo(descriptor).LinkTarget;
        return target is not null
            && (target.StartsWith("socket:", StringComparison.Ordinal)
                || target.StartsWith("anon_inode:", StringComparison.Ordinal));
    }
}
