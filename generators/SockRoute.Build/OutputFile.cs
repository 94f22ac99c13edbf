namespace SockRoute.Build;

/// <summary>Writes what the build makes.</summary>
internal static class OutputFile
{
    /// <summary>Leaves a file that has these bytes as it is, its time included.</summary>
    public static void WriteIfNew(string path, byte[] content)
    {
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);

        // Two builds of one project at the same time never see half of it.
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        File.WriteAllBytes(temporary, content);
        File.Move(temporary, path, overwrite: true);
    }
}
