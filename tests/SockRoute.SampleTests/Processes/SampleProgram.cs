namespace SockRoute.SampleTests.Processes;

/// <summary>
/// The executable of a sample: as the build of this project left it, or, with SOCKROUTE_NATIVE=1, published as a
/// native one.
/// </summary>
internal sealed class SampleProgram : IDisposable
{
    private static readonly TimeSpan PublishTimeout = TimeSpan.FromMinutes(8);

    private readonly TemporaryFolder? _published;

    /// <param name="folder">The folder of the sample below <c>samples</c>.</param>
    /// <param name="name">The name of its project and executable.</param>
    public SampleProgram(string folder, string name)
    {
        var project = Repository.PathOf($"samples/{folder}/{name}.csproj");
        if (!IsNative)
        {
            Executable = Repository.PathOf($"samples/{folder}/bin/{Repository.Configuration}/net10.0/{name}");
            Assert.True(File.Exists(Executable), Executable + " has not been built");
            return;
        }

        _published = new TemporaryFolder("native");
        Executable = _published.PathOf("out/" + name);
        Publish(project);
    }

    public static bool IsNative { get; } = Environment.GetEnvironmentVariable("SOCKROUTE_NATIVE") == "1";

    public string Executable { get; }

    public void Dispose() => _published?.Dispose();

    /// <summary>Publishes into a folder of its own: other tests read what the build left.</summary>
    private void Publish(string project)
    {
        string[] arguments =
        [
            "publish", project, "-c", "Release", "-o", _published!.PathOf("out"),
            "--artifacts-path", _published.PathOf("artifacts"), "--disable-build-servers", "-nodeReuse:false",
        ];
        using var publish = ChildProcess.Run(ChildEnvironment.Dotnet, arguments, timeout: PublishTimeout);
        BuildOutput.RequireSilence(publish);
    }
}
