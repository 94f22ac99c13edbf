using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Packaging;

/// <summary>A project outside of the repository that knows SockRoute by its package alone.</summary>
internal sealed class OutsideProject
{
    private static readonly TimeSpan BuildTimeout = TimeSpan.FromMinutes(8);

    private readonly string _name;

    private OutsideProject(string folder, string name)
    {
        Folder = folder;
        _name = name;
    }

    public string Folder { get; }

    /// <summary>Writes a project file by hand: what <c>dotnet new console</c> makes, with the package.</summary>
    /// <param name="package">The package.</param>
    /// <param name="name">The name of the project.</param>
    /// <param name="libraries">The names of projects that it refers to.</param>
    public static OutsideProject Create(PackageFixture package, string name, params IEnumerable<string> libraries) =>
        Create(package, name, "Exe", libraries);

    /// <summary>The same for what <c>dotnet new classlib</c> makes.</summary>
    public static OutsideProject CreateLibrary(PackageFixture package, string name) =>
        Create(package, name, "Library", []);

    /// <summary>Lets the SDK make the project and add the package, as README says.</summary>
    public static OutsideProject New(PackageFixture package, string name)
    {
        var project = new OutsideProject(Path.Combine(package.ProjectsFolder, name), name);
        Directory.CreateDirectory(project.Folder);
        project.Require(["new", "console", "--no-restore"]);
        project.Require(["add", "package", "SockRoute", "--version", package.Version]);
        return project;
    }

    public void Write(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Runs <c>dotnet build</c>, whatever comes of it.</summary>
    public ChildProcess Build() => Dotnet(["build", .. BuildOptions]);

    /// <summary>Runs <c>dotnet build</c> or <c>dotnet msbuild</c> with more arguments, whatever comes of it.</summary>
    public ChildProcess Run(params string[] arguments) => Dotnet([.. arguments, "-nodeReuse:false"]);

    /// <summary>Builds a release, or with SOCKROUTE_NATIVE=1 publishes it natively, and accepts no warning.</summary>
    public OutsideApplication BuildRelease()
    {
        if (SampleProgram.IsNative)
        {
            return BuildApplication();
        }

        using var build = Dotnet(["build", "-c", "Release", .. BuildOptions]);
        BuildOutput.RequireSilence(build);
        return new OutsideApplication(Path.Combine(Folder, "bin/Release/net10.0", _name));
    }

    /// <summary>Starts <c>dotnet watch</c> with the application, in development.</summary>
    public RunningApplication Watch()
    {
        string[] arguments =
        [
            "watch", "run", "--non-interactive", "--", "--urls", $"http://127.0.0.1:{FreePort.Take()}",
        ];
        return RunningApplication.Of(ChildProcess.Start(ChildEnvironment.Dotnet, arguments, Folder));
    }

    /// <summary>Builds, or with SOCKROUTE_NATIVE=1 publishes natively, and accepts no warning.</summary>
    public OutsideApplication BuildApplication()
    {
        using var build = SampleProgram.IsNative
            ? Dotnet(["publish", "-c", "Release", "-o", "out", "-p:PublishAot=true", .. BuildOptions])
            : Build();
        BuildOutput.RequireSilence(build);
        var folder = SampleProgram.IsNative ? "out" : "bin/Debug/net10.0";
        return new OutsideApplication(Path.Combine(Folder, folder, _name));
    }

    private static string[] BuildOptions => ["--disable-build-servers", "-nodeReuse:false"];

    private static OutsideProject Create(
        PackageFixture package, string name, string outputType, IEnumerable<string> libraries)
    {
        var project = new OutsideProject(Path.Combine(package.ProjectsFolder, name), name);
        Directory.CreateDirectory(project.Folder);
        project.Write(
            name + ".csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>{outputType}</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="SockRoute" Version="{package.Version}" />
                {string.Concat(libraries.Select(Reference))}
              </ItemGroup>
            </Project>
            """);
        return project;
    }

    private static string Reference(string library) => $"""<ProjectReference Include="../{library}/{library}.csproj" />""";

    private void Require(string[] arguments)
    {
        using var process = Dotnet(arguments);
        Assert.True(process.WaitForExit() == 0, process.Transcript);
    }

    private ChildProcess Dotnet(IEnumerable<string> arguments) =>
        ChildProcess.Run(ChildEnvironment.Dotnet, arguments, Folder, BuildTimeout);
}

/// <summary>What came of building an <see cref="OutsideProject"/>.</summary>
internal sealed record OutsideApplication(string Executable)
{
    public RunningApplication Start(params string[] arguments) => RunningApplication.Start(Executable, arguments);

    public ChildProcess Run(params string[] arguments) => ChildProcess.Run(Executable, arguments);
}
