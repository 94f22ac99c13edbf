using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Chat;

/// <summary>A test of Node's <c>ws</c>, which npm installs once; where it cannot, the test is skipped and says why.</summary>
public sealed class NodeWithWsFactAttribute : FactAttribute
{
    private static readonly TemporaryFolder Place = new("node");
    private static readonly Lazy<string?> Obstacle = new(Install);

    public NodeWithWsFactAttribute() => Skip = Obstacle.Value;

    /// <summary>Where scripts find the package.</summary>
    internal static string Folder => Place.FullPath;

    private static string? Install()
    {
        if (CommandPath.Find("npm") is null)
        {
            return "npm is not installed.";
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) => Place.Dispose();
        File.WriteAllText(Place.PathOf("package.json"), "{\"private\":true}");
        string[] install = ["install", "ws", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"];
        using var npm = ChildProcess.Run("npm", install, Folder, TimeSpan.FromMinutes(3));
        return npm.WaitForExit() == 0 ? null : "npm cannot install ws: " + npm.Transcript;
    }
}
