using SockRoute.SampleTests.Readme;

namespace SockRoute.SampleTests.Packaging;

/// <summary>From an empty folder to the first answer, with the SDK's own commands.</summary>
[Collection(PackageTests.Name)]
public sealed class NewProjectTests(PackageFixture package)
{
    [Fact]
    public async Task AddsThePackageWritesOneRouteAndIsAnswered()
    {
        var project = OutsideProject.New(package, "FirstApplication");
        project.Write("Program.cs", ReadmeDocument.CodeBlocks("csharp")[0]);
        var built = project.BuildApplication();
        using var application = built.Start();

        Assert.Equal("Hello, World!", await application.Client.GetStringAsync("/hello/World"));
        application.StopCleanly();
        using var routes = built.Run("--routes");
        Assert.Equal("GET  /hello/{name}  Greetings.Hello(string name)\n", routes.Output);
    }
}
