using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Pages;

/// <summary>The sample as its developer runs it: what it serves is the folder of the project.</summary>
public sealed class DevelopmentTests
{
    [RuntimeFact]
    public async Task ServesItsFilesFromTheProjectWithoutFingerprints()
    {
        using var folder = new TemporaryFolder("debug");
        string[] arguments =
        [
            "build", Repository.PathOf("samples/02-Pages/Pages.csproj"), "-c", "Debug",
            "--artifacts-path", folder.PathOf("artifacts"), "--disable-build-servers", "-nodeReuse:false",
        ];
        using (var build = ChildProcess.Run(ChildEnvironment.Dotnet, arguments, timeout: TimeSpan.FromMinutes(5)))
        {
            BuildOutput.RequireSilence(build);
        }

        var executable = folder.PathOf("artifacts/bin/Pages/debug/Pages");
        File.WriteAllText(folder.PathOf("artifacts/bin/Pages/debug/static/css/site.css"), "changed beside the executable");
        using var application = RunningApplication.Of(ChildProcess.Start(
            executable,
            ["--environment", "Development", "--urls", "http://127.0.0.1:0"],
            Repository.PathOf("samples/02-Pages")));

        var page = await application.Client.GetStringAsync("/");
        Assert.Contains("href=\"/static/css/site.css\"", page, StringComparison.Ordinal);
        Assert.Contains("src=\"/static/img/logo.svg\"", page, StringComparison.Ordinal);
        Assert.Equal(
            await File.ReadAllTextAsync(Repository.PathOf("samples/02-Pages/static/css/site.css")),
            await application.Client.GetStringAsync("/static/css/site.css"));
    }
}
