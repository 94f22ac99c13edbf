using System.Security.Cryptography;
using SockRoute.WireTests.Driver;
using SockRoute.WireTests.Hosting;

namespace SockRoute.WireTests.StaticFiles;

/// <summary>
/// Large files go from the disk to the client, and no thread waits for one that is slow. Counts what the process holds, so
/// it runs when no other test does.
/// </summary>
[Collection(nameof(ParkingTests))]
public sealed class LargeFileTests
{
    private const int Size = 20_000_000;

    [Fact]
    public void ALargeFileArrivesWholeAtASlowClient()
    {
        using var server = StaticServer.Start(folder => folder.Add("large.bin", StandardRoutes.Pattern(7, Size)));
        using var client = RawClient.Connect(server.Server.Url, receiveBuffer: 64 * 1024);
        client.Send(Requests.Get("/files/large.bin") + Requests.Ping);
        Thread.Sleep(50);

        // Slow enough to be waited for, and what was asked meanwhile is answered behind it.
        var body = client.Read().Body;
        Assert.Equal(SHA256.HashData(StandardRoutes.Pattern(7, Size)), SHA256.HashData(body));
        Assert.Equal("pong", client.Read().Text);
        client.AssertOpen();
    }

    [Fact]
    public void HundredsOfSlowClientsHoldNoThread()
    {
        using var server = StaticServer.Start(
            folder => folder.Add("large.bin", StandardRoutes.Pattern(0, Size)),
            app: app => app.Options.Limits.MinResponseDataRate = null);
        var files = FilesOpen(server);
        var threads = ProcessFacts.HandlerThreads;
        var clients = Enumerable.Range(0, 200)
            .Select(_ => RawClient.Connect(server.Server.Url, receiveBuffer: 4096)).ToList();
        clients.ForEach(client => client.Send(Requests.Get("/files/large.bin")));
        Patience.Until(() => FilesOpen(server) == files + 200, "each of them is being sent the file");
        for (var i = 0; i < 100; i++)
        {
            Assert.Equal("pong", server.Get("/ping").Text);
        }

        Assert.InRange(ProcessFacts.HandlerThreads, 1, threads + 20);
        Assert.Equal(Size, clients[0].Read().Body.Length);
        Assert.Equal(Size, clients[^1].Read().Body.Length);
        clients[1..100].ForEach(client => client.Reset());
        clients.ForEach(client => client.Dispose());
        Patience.Until(() => FilesOpen(server) == files, "the files are closed again");
    }

    [Fact]
    public void AFileThatBecomesShorterWhileItIsSentCutsTheConnection()
    {
        using var server = StaticServer.Start(folder => folder.Add("large.bin", new byte[Size]));
        using var client = RawClient.Connect(server.Server.Url, receiveBuffer: 4096);
        client.Send(Requests.Get("/files/large.bin") + Requests.Ping);
        Assert.True(client.HasInput(30_000));
        var path = server.Folder.PathOf("large.bin");
        using (var file = File.Open(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
            file.SetLength(1000);
        }

        client.AssertCut();
        Patience.Until(() => FilesOpen(server) == 0, "the file is closed again");
    }

    [Fact]
    public void AFileThatIsReplacedWhileItIsSentIsSentAsItWas()
    {
        using var server = StaticServer.Start(folder => folder.Add("large.bin", StandardRoutes.Pattern(0, Size)));
        using var client = RawClient.Connect(server.Server.Url, receiveBuffer: 4096);
        client.Send(Requests.Get("/files/large.bin"));
        Assert.True(client.HasInput(30_000));
        File.WriteAllText(server.Folder.PathOf("new"), "new");
        File.Move(server.Folder.PathOf("new"), server.Folder.PathOf("large.bin"), overwrite: true);

        Assert.Equal(StandardRoutes.Pattern(0, Size), client.Read().Body);
    }

    // A file that is opened anew for each request is looked at anew, too, as soon as it is another one.
    [Fact]
    public void AFileThatBecomesALinkOutOfTheFolderIsNotFoundThoughItLooksTheSame()
    {
        using var server = StaticServer.Start(folder => folder.Add("large.bin", new byte[100_000]));
        using var outside = new TestFolder();
        outside.Add("secret.bin", new byte[100_000]);
        Assert.Equal(200, server.Get("/files/large.bin").Status);
        File.Delete(server.Folder.PathOf("large.bin"));
        File.CreateSymbolicLink(server.Folder.PathOf("large.bin"), outside.PathOf("secret.bin"));

        Assert.Equal(404, server.Get("/files/large.bin").Status);
        File.Delete(server.Folder.PathOf("large.bin"));
        server.Folder.Add("large.bin", new byte[100_000]);
        Assert.Equal(200, server.Get("/files/large.bin").Status);
    }

    [Fact]
    public void AClientThatTakesNothingIsClosedAndItsFileToo()
    {
        using var server = StaticServer.Start(
            folder => folder.Add("large.bin", new byte[Size]),
            app: app => app.Options.Limits.MinResponseDataRate = new(1000, TimeSpan.FromMilliseconds(500)));
        using var client = RawClient.Connect(server.Server.Url, receiveBuffer: 4096);
        client.Send(Requests.Get("/files/large.bin"));
        Patience.Until(() => FilesOpen(server) == 1, "the file is being sent");
        Patience.Until(() => FilesOpen(server) == 0, "the file is closed");

        client.AssertCut();
        Assert.Empty(server.Server.Log.Errors);
    }

    [Fact]
    public void AStoppingServerGivesItsFilesBack()
    {
        using var server = StaticServer.Start(
            folder => folder.Add("large.bin", new byte[Size]),
            app: app => app.Options.ShutdownTimeout = TimeSpan.FromMilliseconds(200));
        using var client = RawClient.Connect(server.Server.Url, receiveBuffer: 4096);
        client.Send(Requests.Get("/files/large.bin"));
        Patience.Until(() => FilesOpen(server) == 1, "the file is being sent");
        server.Server.App.Stop();

        Patience.Until(() => FilesOpen(server) == 0, "the file is closed");
        client.AssertCut();
    }

    [Fact]
    public async Task AStoppingServerLetsAFileBeTakenToItsEnd()
    {
        using var server = StaticServer.Start(folder => folder.Add("large.bin", StandardRoutes.Pattern(0, Size)));
        using var client = RawClient.Connect(server.Server.Url, receiveBuffer: 4096);
        client.Send(Requests.Get("/files/large.bin"));
        Patience.Until(() => FilesOpen(server) == 1, "the file is being sent");
        var stop = Task.Run(server.Server.App.Stop);

        Assert.Equal(StandardRoutes.Pattern(0, Size), client.Read().Body);
        await stop;
    }

    [Fact]
    public void NoDescriptorIsLostOverManyRequests()
    {
        using var server = StaticServer.Start(
            folder => folder.Add("a.bin", new byte[100_000]).Add("a.bin.gz", new byte[90_000]).Add("b.txt", "b"));
        string[] requests =
        [
            Requests.Get("/files/a.bin"), Requests.Get("/files/a.bin", "Range: bytes=5-9"),
            Requests.Get("/files/b.txt"),
            Requests.Get("/files/a.bin", "Range: bytes=5-9,11-12"), Requests.Get("/files/a.bin", "If-None-Match: *"),
            Requests.Get("/files/a.bin", "Accept-Encoding: gzip"), "HEAD" + Requests.Get("/files/a.bin")[3..],
            Requests.Get("/files"), Requests.Get("/files/none"), Requests.Get("/files/a.bin", "Range: bytes=999999-"),
        ];
        for (var i = 0; i < 500; i++)
        {
            using var client = server.Server.Connect();
            client.Send(requests[i % requests.Length]);
            if (i % 3 > 0)
            {
                client.Read(requests[i % requests.Length][..4].Trim());
            }
        }

        Patience.Until(() => FilesOpen(server) == 0, "every file is closed");
    }

    /// <summary>How many files of the folder the process has open.</summary>
    private static int FilesOpen(StaticServer server) => Directory.GetFileSystemEntries("/proc/self/fd").Count(
        link => new FileInfo(link).LinkTarget?.StartsWith(server.Folder.Root + "/", StringComparison.Ordinal) == true);
}
