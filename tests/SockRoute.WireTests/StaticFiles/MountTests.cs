using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.StaticFiles;

/// <summary>What cannot be mounted keeps the application from starting, with one line that says why.</summary>
public sealed class MountTests
{
    [Theory]
    [InlineData("files", "must start with '/'")]
    [InlineData("", "must start with '/'")]
    [InlineData("/files/", "must not end with '/'")]
    [InlineData("//", "must not end with '/'")]
    [InlineData("/files?a", "a character")]
    [InlineData("/{id}", "a character")]
    [InlineData("/a b", "a character")]
    [InlineData("/%41", "a character")]
    [InlineData("/\u00e4", "a character")]
    [InlineData("/a//b", "a segment")]
    [InlineData("/a/../b", "a segment")]
    public void ABadPrefixIsRefused(string prefix, string reason)
    {
        using var folder = new TestFolder();

        Assert.Contains(reason, StartFails(app => app.MapStatic(prefix, folder.Root)), StringComparison.Ordinal);
    }

    [Fact]
    public void APrefixThatIsMappedTwiceIsRefused()
    {
        using var folder = new TestFolder();
        var message = StartFails(app => Array.ForEach(["/a", "/a"], prefix => app.MapStatic(prefix, folder.Root)));

        Assert.Equal("MapStatic: '/a' is mapped twice", message);
    }

    [Fact]
    public void AFolderThatIsNotThereIsRefused() => Assert.Equal(
        "MapStatic(\"/a\", \"/no/such/folder\"): there is no folder '/no/such/folder'",
        StartFails(app => app.MapStatic("/a", "/no/such/folder")));

    [Fact]
    public void BadOptionsAreRefused()
    {
        using var folder = new TestFolder();
        foreach (var options in new StaticFileOptions[]
        {
            new() { MaxCachedFileSize = -1 },
            new() { CacheSize = -1 },
            new() { CacheControl = "a\r\nb" },
            new() { FallbackFile = "../a.html" },
            new() { DefaultDocuments = ["a\\b"] },
        })
        {
            var message = StartFails(app => app.MapStatic("/a", folder.Root, options));

            Assert.StartsWith("MapStatic(\"/a\", ", message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public void ARelativeFolderIsBesideTheExecutableOrInDevelopmentInTheCurrentDirectory(string environment)
    {
        var parent = environment == "Development" ? Directory.GetCurrentDirectory() : AppContext.BaseDirectory;
        var name = "static-" + Guid.NewGuid().ToString("N");
        Directory.CreateDirectory(Path.Combine(parent, name));
        File.WriteAllText(Path.Combine(parent, name, "a.txt"), "found");
        try
        {
            using var server = TestServer.Start(
                options: options => options.Environment = environment, app: app => app.MapStatic("/files", name));

            Assert.Equal("found", server.Get("/files/a.txt").Text);
        }
        finally
        {
            Directory.Delete(Path.Combine(parent, name), recursive: true);
        }
    }

    [Fact]
    public void AnApplicationCanBeStartedAgain()
    {
        using var server = StaticServer.Start(folder => folder.Add("a.txt", "a"));
        server.Server.App.Stop();
        server.Server.App.Start();

        Assert.Equal("a", server.Get("/files/a.txt").Text);
    }

    private static string StartFails(Action<WebApp> configure)
    {
        using var app = new WebApp(new WebAppOptions { Urls = ["http://127.0.0.1:0"] });
        configure(app);
        return Assert.Throws<StartupException>(app.Start).Message;
    }
}
