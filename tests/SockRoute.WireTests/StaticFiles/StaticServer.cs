using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.StaticFiles;

/// <summary>A server with a folder of files under <c>/files</c>, and whatever else a test wants.</summary>
internal sealed class StaticServer : IDisposable
{
    private StaticServer(TestFolder folder, TestServer server)
    {
        Folder = folder;
        Server = server;
    }

    public TestFolder Folder { get; }

    public TestServer Server { get; }

    public static StaticServer Start(
        Action<TestFolder> fill,
        Action<StaticFileOptions>? configure = null,
        Action<TestRoutes>? routes = null,
        Action<WebApp>? app = null,
        string prefix = "/files",
        string environment = "Production",
        bool isEmbedded = false)
    {
        var folder = new TestFolder();
        fill(folder);
        if (isEmbedded)
        {
            TestArchives.Embed(folder.Root);
        }

        var options = new StaticFileOptions();
        configure?.Invoke(options);
        var server = TestServer.Start(
            routes,
            application => application.Environment = environment,
            application =>
            {
                application.MapStatic(prefix, folder.Root, options);
                app?.Invoke(application);
            });
        return new(folder, server);
    }

    public WireResponse Get(string target, params string[] fields) => Server.Exchange(Requests.Get(target, fields));

    public WireResponse Head(string target, params string[] fields) =>
        Server.Exchange("HEAD" + Requests.Get(target, fields)[3..]);

    public void Dispose()
    {
        Server.Dispose();
        Folder.Dispose();
    }
}
