namespace SockRoute.SampleTests.Processes;

/// <summary>A folder outside of the repository that is gone after the tests.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder(string name)
    {
        FullPath = Directory.CreateTempSubdirectory("sockroute-" + name + "-").FullName;
    }

    public string FullPath { get; }

    public string PathOf(string relative) => Path.Combine(FullPath, relative);

    public void Dispose()
    {
        try
        {
            Directory.Delete(FullPath, recursive: true);
        }
        catch (IOException)
        {
            // A file that something still holds is the system's to remove.
        }
    }
}
