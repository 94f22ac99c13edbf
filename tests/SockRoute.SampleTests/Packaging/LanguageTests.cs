using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Packaging;

/// <summary>A project that is compiled as an older C# than generated code needs.</summary>
[Collection(PackageTests.Name)]
public sealed class LanguageTests(PackageFixture package)
{
    private const string Source = """
        using SockRoute;

        var app = new WebApp(args);
        app.MapRoutes();
        return app.Run();

        public class Greetings
        {
            [Get("/hello/{name}")]
            public string Hello(string name) => $"Hello, {name}!";
        }
        """;

    private const string Properties = """
        <Project><PropertyGroup><LangVersion>10</LangVersion></PropertyGroup></Project>
        """;

    [Fact]
    public void IsToldSoOnce()
    {
        var project = OutsideProject.Create(package, "OldLanguage");
        project.Write("Program.cs", Source);
        project.Write("Directory.Build.props", Properties);
        using var build = project.Build();

        Assert.NotEqual(0, build.WaitForExit());
        var complaint = Assert.Single(BuildOutput.Complaints(build));
        Assert.Contains("Program.cs(9,6): error SR0032: ", complaint, StringComparison.Ordinal);
        Assert.Contains("needs C# 12.0 or later", complaint, StringComparison.Ordinal);
        Assert.Contains("is compiled as C# 10.0", complaint, StringComparison.Ordinal);
    }
}
