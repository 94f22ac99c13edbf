namespace SockRoute.Load;

/// <summary>Where things are: the repository, and the folder for everything that a run makes.</summary>
internal sealed class Folders
{
    public Folders()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SockRoute.sln")))
        {
            folder = folder.Parent;
        }

        Repository = folder?.FullName ?? throw new LoadException("this program stands in no clone of the repository");
        Work = Path.Combine(Repository, "artifacts", "load");
        Directory.CreateDirectory(Work);
    }

    public string Repository { get; }

    public string Work { get; }

    public string Load(params string[] parts) => Path.Combine([Repository, "tests", "load", .. parts]);

    public string Made(params string[] parts) => Path.Combine([Work, .. parts]);
}
