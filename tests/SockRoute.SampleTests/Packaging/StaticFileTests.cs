using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Packaging;

/// <summary>Static files of a project that has the package: in the application, beside it, or missing.</summary>
[Collection(PackageTests.Name)]
public sealed class StaticFileTests(PackageFixture package)
{
    private const string Program = """
        using SockRoute;

        var app = new WebApp(args);
        app.MapStatic("/files", "static");
        app.MapStatic("/docs", "./docs/");
        app.MapRoutes();
        return app.Run();

        public sealed class Pages
        {
            [Get("/url")]
            public string Url() => Assets.Css.Site + " " + DocsAssets.Index;
        }
        """;

    [Fact]
    public async Task AReleaseHasThemInItself()
    {
        var project = Create("StaticRelease");
        var built = project.BuildRelease();
        Directory.Delete(Path.Combine(project.Folder, "static"), recursive: true);
        using var application = built.Start();

        var urls = (await application.Client.GetStringAsync("/url")).Split(' ');
        Assert.Matches("^/files/css/site\\.[a-z2-7]{10}\\.css$", urls[0]);
        Assert.Matches("^/docs/index\\.[a-z2-7]{10}\\.html$", urls[1]);
        using var style = await application.Client.GetAsync(urls[0]);
        Assert.Equal("body { }", await style.Content.ReadAsStringAsync());
        Assert.Equal(["public, max-age=31536000, immutable"], style.Headers.GetValues("Cache-Control"));
        Assert.Equal("docs", await application.Client.GetStringAsync("/docs/"));
        Assert.False(Directory.Exists(Path.Combine(Path.GetDirectoryName(built.Executable)!, "static")));
        application.StopCleanly();
    }

    [RuntimeFact]
    public async Task ADevelopersBuildHasThemBesideItselfOrInTheProject()
    {
        var project = Create("StaticDebug");
        var built = project.BuildApplication();
        project.Write("static/css/site.css", "body { color: red }");

        using var beside = built.Start();
        Assert.Equal("/files/css/site.css /docs/index.html", await beside.Client.GetStringAsync("/url"));
        Assert.Equal("body { }", await beside.Client.GetStringAsync("/files/css/site.css"));
        using var development = built.Start("--environment", "Development");
        Assert.Equal("body { color: red }", await development.Client.GetStringAsync("/files/css/site.css"));
    }

    [RuntimeFact]
    public void WhatIsMissingDoesNotCompile()
    {
        var project = Create("StaticMissing");
        project.Write("Program.cs", Program.Replace("Assets.Css.Site", "Assets.Css.Stile", StringComparison.Ordinal));
        using var build = project.Build();

        Assert.NotEqual(0, build.WaitForExit());
        var complaint = Assert.Single(BuildOutput.Complaints(build));
        Assert.Contains("Program.cs(12,39): error CS0117", complaint, StringComparison.Ordinal);
    }

    [RuntimeFact]
    public void ABuildIsDoneAgainOnlyForWhatIsNew()
    {
        var project = Create("StaticAgain");
        project.BuildRelease();
        var assembly = Path.Combine(project.Folder, "obj/Release/net10.0/StaticAgain.dll");
        var first = File.GetLastWriteTimeUtc(assembly);
        File.SetLastWriteTimeUtc(Path.Combine(project.Folder, "static/css/site.css"), DateTime.UtcNow);
        project.BuildRelease();
        Assert.Equal(first, File.GetLastWriteTimeUtc(assembly));

        project.Write("static/new.txt", "new");
        project.BuildRelease();
        Assert.NotEqual(first, File.GetLastWriteTimeUtc(assembly));
    }

    [RuntimeFact]
    public void AnEditorThatCompilesNothingGetsTheList()
    {
        var project = Create("StaticDesign");
        using var restore = project.Run("restore");
        Assert.Equal(0, restore.WaitForExit());
        using var build = project.Run(
            "msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true", "-p:BuildingInsideVisualStudio=true");

        Assert.True(build.WaitForExit() == 0, build.Transcript);
        Assert.Equal(
            "1\tfolder\ndocs\ndocs\tindex.html\nstatic\nstatic\tcss/site.css\n",
            File.ReadAllText(Path.Combine(project.Folder, "obj/Debug/net10.0/SockRoute.static.txt")));
    }

    [RuntimeFact]
    public void AFolderThatIsNotThereIsOneError()
    {
        var project = Create("StaticNowhere");
        Directory.Delete(Path.Combine(project.Folder, "docs"), recursive: true);
        using var build = project.Build();

        Assert.NotEqual(0, build.WaitForExit());
        var complaint = Assert.Single(BuildOutput.Complaints(build));
        Assert.Contains("<SockRouteStatic Include=\"docs\">: there is no folder '", complaint, StringComparison.Ordinal);
    }

    private OutsideProject Create(string name)
    {
        var project = OutsideProject.Create(package, name);
        project.Write("Program.cs", Program);
        project.Write("static/css/site.css", "body { }");
        project.Write("static/.hidden", "hidden");
        project.Write("docs/index.html", "docs");
        project.Write(
            "Directory.Build.props",
            """<Project><ItemGroup><SockRouteStatic Include="docs" /></ItemGroup></Project>""");
        return project;
    }
}
