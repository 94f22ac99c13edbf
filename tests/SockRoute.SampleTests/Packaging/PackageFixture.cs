using System.Globalization;
using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Packaging;

/// <summary>The package, as <c>dotnet pack</c> makes it, and a folder elsewhere for the projects that add it.</summary>
public sealed class PackageFixture : IDisposable
{
    private static readonly TimeSpan PackTimeout = TimeSpan.FromMinutes(5);

    private readonly TemporaryFolder _folder = new("package");
    private readonly Dictionary<string, OutsideApplication> _applications = [];

    public PackageFixture()
    {
        // Fresh each time: no package of an earlier run can be taken for this one.
        Version = "0.0.1-test." + DateTime.UtcNow.ToString("yyyyMMddHHmmssfff", CultureInfo.InvariantCulture);
        try
        {
            Pack();
            PrepareProjects();
        }
        catch
        {
            // A fixture that cannot be made is not disposed of.
            Dispose();
            throw;
        }
    }

    internal string Version { get; }

    internal string PackagePath => Path.Combine(Feed, $"SockRoute.{Version}.nupkg");

    internal string SymbolsPath => Path.ChangeExtension(PackagePath, ".snupkg");

    internal string ProjectsFolder => _folder.PathOf("projects");

    private string Feed => _folder.PathOf("feed");

    public void Dispose() => _folder.Dispose();

    /// <summary>An application without templates.</summary>
    internal OutsideApplication Application(
        string name, string source, params (string Name, string Source)[] libraries) =>
        Application(name, source, [], libraries);

    /// <summary>
    /// An application with its templates, and the libraries that it refers to, of one source file each, built once
    /// however many tests ask for it.
    /// </summary>
    internal OutsideApplication Application(
        string name,
        string source,
        IReadOnlyList<(string Name, string Source)> templates,
        (string Name, string Source)[] libraries)
    {
        if (!_applications.TryGetValue(name, out var application))
        {
            foreach (var library in libraries)
            {
                OutsideProject.CreateLibrary(this, library.Name).Write("Library.cs", library.Source);
            }

            var project = OutsideProject.Create(this, name, libraries.Select(static library => library.Name));
            project.Write("Program.cs", source);
            foreach (var template in templates)
            {
                project.Write(template.Name, template.Source);
            }

            application = project.BuildApplication();
            _applications.Add(name, application);
        }

        return application;
    }

    /// <summary>One of this project's <c>Applications</c>.</summary>
    internal OutsideApplication Application(string name) => Application(name, SourceOf(name));

    internal static string SourceOf(string name) =>
        File.ReadAllText(Repository.PathOf($"tests/SockRoute.SampleTests/Applications/{name}/Program.cs"));

    private void Pack()
    {
        string[] arguments =
        [
            "pack", Repository.PathOf("src/SockRoute"), "-c", "Release", "-o", Feed, "-p:Version=" + Version,

            // Other tests read what the build left in the repository.
            "--artifacts-path", _folder.PathOf("artifacts"), "--disable-build-servers", "-nodeReuse:false",
        ];
        using var pack = ChildProcess.Run(ChildEnvironment.Dotnet, arguments, timeout: PackTimeout);
        BuildOutput.RequireSilence(pack);
    }

    private void PrepareProjects()
    {
        Directory.CreateDirectory(ProjectsFolder);
        File.WriteAllText(Path.Combine(ProjectsFolder, "nuget.config"), NuGetConfiguration());
        File.WriteAllText(Path.Combine(ProjectsFolder, "Directory.Build.props"), BuildProperties());
        File.WriteAllText(Path.Combine(ProjectsFolder, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(ProjectsFolder, "Directory.Packages.props"), "<Project />");
    }

    /// <summary>Adds the local folder to the machine's sources. What was downloaded before is read, not copied.</summary>
    private string NuGetConfiguration()
    {
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var fallback = Directory.Exists(packages)
            ? $"""<fallbackPackageFolders><add key="machine" value="{packages}" /></fallbackPackageFolders>"""
            : "";
        return $"""
            <configuration>
              <packageSources><add key="local" value="{Feed}" /></packageSources>
              {fallback}
            </configuration>
            """;
    }

    /// <summary>Keeps what stands above from being inherited, and the packages away from the machine's.</summary>
    private string BuildProperties() =>
        $"""
        <Project>
          <PropertyGroup>
            <RestorePackagesPath>{_folder.PathOf("packages")}</RestorePackagesPath>
          </PropertyGroup>
        </Project>
        """;
}
