using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.StaticFiles;

/// <summary>Files in memory are those of the disk: at once in development, within a second otherwise.</summary>
public sealed class CacheTests
{
    [Theory]
    [InlineData(5)]
    [InlineData(100_000)]
    public void InDevelopmentAChangeIsNoticedAtOnce(int size)
    {
        using var server = StaticServer.Start(
            folder => folder.Add("a.txt", new byte[size]), environment: "Development");
        Assert.Equal(new byte[size], server.Get("/files/a.txt").Body);

        server.Folder.Add("a.txt", StandardRoutes.Pattern(1, size), secondsLater: 1);
        Assert.Equal(StandardRoutes.Pattern(1, size), server.Get("/files/a.txt").Body);
        server.Folder.Add("a.txt", [], secondsLater: 2);
        Assert.Equal("0", server.Head("/files/a.txt")["Content-Length"]);
        File.Delete(server.Folder.PathOf("a.txt"));
        Assert.Equal(404, server.Get("/files/a.txt").Status);
        server.Folder.Add("a.txt", "again");
        Assert.Equal("again", server.Get("/files/a.txt").Text);
    }

    [Fact]
    public void InDevelopmentASiblingThatComesAndGoesIsNoticedAtOnce()
    {
        using var server = StaticServer.Start(folder => folder.Add("a.txt", "plain"), environment: "Development");
        Assert.Equal("plain", server.Get("/files/a.txt", "Accept-Encoding: br").Text);
        server.Folder.Add("a.txt.br", "br");
        Assert.Equal("br", server.Get("/files/a.txt", "Accept-Encoding: br").Text);
        Assert.Equal("Accept-Encoding", server.Get("/files/a.txt")["Vary"]);
        File.Delete(server.Folder.PathOf("a.txt.br"));
        Assert.Equal("plain", server.Get("/files/a.txt", "Accept-Encoding: br").Text);
    }

    [Fact]
    public void InProductionAChangeIsNoticedAfterAWhile()
    {
        using var server = StaticServer.Start(folder => folder.Add("a.txt", "one"));
        Assert.Equal("one", server.Get("/files/a.txt").Text);
        server.Folder.Add("a.txt", "two"u8.ToArray(), secondsLater: 1);

        Patience.Until(() => server.Get("/files/a.txt").Text == "two", "the change is noticed");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10_000)]
    public void MoreFilesThanThereIsRoomForAreServedAllTheSame(long room)
    {
        using var server = StaticServer.Start(
            folder =>
            {
                for (var i = 0; i < 50; i++)
                {
                    folder.Add($"{i}.bin", StandardRoutes.Pattern(i, 1000));
                }
            },
            options => options.CacheSize = room);
        using var client = server.Server.Connect();
        for (var i = 0; i < 200; i++)
        {
            Assert.Equal(
                StandardRoutes.Pattern(i % 50, 1000), client.Exchange(Requests.Get($"/files/{i % 50}.bin")).Body);
        }
    }

    [Fact]
    public void FilesThatAreKeptOutOfMemoryAreServedFromTheDisk()
    {
        using var server = StaticServer.Start(
            folder => folder.Add("a.txt", "text").Add("empty.txt", ""), options => options.MaxCachedFileSize = 0);

        Assert.Equal("text", server.Get("/files/a.txt").Text);
        Assert.Equal("ex", server.Get("/files/a.txt", "Range: bytes=1-2").Text);
        Assert.Equal("", server.Get("/files/empty.txt").Text);
    }

    [Fact]
    public async Task ManyClientsReadFilesThatChange()
    {
        using var server = StaticServer.Start(
            folder => folder.Add("a.txt", new byte[1000]),
            options => options.CacheSize = 4000,
            environment: "Development");
        using var isOver = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            using var client = server.Server.Connect();
            while (!isOver.IsCancellationRequested)
            {
                var body = client.Exchange(Requests.Get("/files/a.txt")).Body;
                Assert.Single(body.Distinct());
            }
        })).ToArray();
        for (var i = 0; i < 100; i++)
        {
            // Replaced as a whole: what is written in place can be read half written.
            File.WriteAllBytes(server.Folder.PathOf("new"), [.. Enumerable.Repeat((byte)i, 1000)]);
            File.Move(server.Folder.PathOf("new"), server.Folder.PathOf("a.txt"), overwrite: true);
        }

        await isOver.CancelAsync();
        await Task.WhenAll(readers);
    }
}
