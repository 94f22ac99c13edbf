namespace SockRoute.SampleTests.Processes;

/// <summary>Finds programs as a shell does.</summary>
internal static class CommandPath
{
    /// <summary>The full path of a program, or null when the machine does not have it.</summary>
    public static string? Find(params string[] names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var candidates = names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name)));
        return candidates.FirstOrDefault(File.Exists);
    }
}
