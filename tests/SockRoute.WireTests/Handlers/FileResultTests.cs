using SockRoute.WireTests.Driver;
using SockRoute.WireTests.StaticFiles;

namespace SockRoute.WireTests.Handlers;

/// <summary>Files that handlers answer with: what static files can, with a name to be saved under.</summary>
public sealed class FileResultTests : IDisposable
{
    private static readonly byte[] Large = [.. Enumerable.Range(0, 300_000).Select(static i => (byte)(i % 251))];

    private readonly TestFolder _folder = new TestFolder()
        .Add("a.txt", "0123456789")
        .Add("empty.txt", "")
        .Add("large.bin", Large);

    private readonly TestServer _server;

    public FileResultTests() => _server = TestServer.Start(routes => routes
        .Add(HttpMethods.Get, "/a", context => Results.File(_folder.PathOf("a.txt")).Execute(context))
        .Add(HttpMethods.Post, "/a", context => Results.File(_folder.PathOf("a.txt")).Execute(context))
        .Add(HttpMethods.Get, "/empty", context => Results.File(_folder.PathOf("empty.txt")).Execute(context))
        .Add(HttpMethods.Get, "/named", context =>
        {
            context.Response.Headers["X-Own"] = "1";
            Results.File(_folder.PathOf("a.txt"), "a/b", "Größe.txt").Execute(context);
        })
        .Add(HttpMethods.Get, "/large", context => Results.File(_folder.PathOf("large.bin")).Execute(context))
        .Add(HttpMethods.Get, "/none", context => Results.File(_folder.PathOf("none"), "a/b", "a").Execute(context))
        .Add(HttpMethods.Get, "/folder", context => Results.File(_folder.Root).Execute(context))
        .Add(HttpMethods.Get, "/device", context => Results.File("/dev/zero").Execute(context))
        .Add(HttpMethods.Get, "/bytes", context => Results.File([1, 2, 3], null, "a.bin").Execute(context))
        .Add(HttpMethods.Get, "/stream", context =>
            Results.File(new MemoryStream([4, 5]), "a/b", "b.bin").Execute(context)));

    public void Dispose()
    {
        _server.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void AFileIsSentWithItsFields()
    {
        var response = _server.Get("/a");

        Assert.Equal(200, response.Status);
        Assert.Equal("0123456789", response.Text);
        Assert.Equal("10", response["Content-Length"]);
        Assert.Equal("text/plain; charset=utf-8", response["Content-Type"]);
        Assert.Equal("Thu, 29 Feb 2024 12:34:56 GMT", response["Last-Modified"]);
        Assert.Equal("bytes", response["Accept-Ranges"]);
        Assert.NotNull(response["ETag"]);
        Assert.Null(response["Content-Disposition"]);
        Assert.Equal("", _server.Get("/empty").Text);
        Assert.Equal(Large, _server.Get("/large").Body);
    }

    [Fact]
    public void AFileHasTheTypeAndNameThatTheHandlerSays()
    {
        var response = _server.Get("/named");

        Assert.Equal("a/b", response["Content-Type"]);
        Assert.Equal(
            "attachment; filename=\"Gr__e.txt\"; filename*=UTF-8''Gr%C3%B6%C3%9Fe.txt", response["Content-Disposition"]);
        Assert.Equal("1", response["X-Own"]);
    }

    // RFC 9110 13.2 and 14.2.
    [Fact]
    public void AFileIsSentInRangesAndOnlyWhenItHasChanged()
    {
        var tag = _server.Get("/a")["ETag"];
        var part = _server.Exchange(Requests.Get("/a", "Range: bytes=2-4"));

        Assert.Equal((206, "234", "bytes 2-4/10"), (part.Status, part.Text, part["Content-Range"]));
        Assert.Equal(304, _server.Exchange(Requests.Get("/a", $"If-None-Match: {tag}")).Status);
        Assert.Equal(412, _server.Exchange(Requests.Get("/a", "If-Match: \"other\"")).Status);
        Assert.Equal(416, _server.Exchange(Requests.Get("/a", "Range: bytes=20-")).Status);
        Assert.Equal(Large[299_990..], _server.Exchange(Requests.Get("/large", "Range: bytes=-10")).Body);
    }

    [Fact]
    public void AnAnswerToPostIsTheWholeFile()
    {
        var response = _server.Exchange(Requests.Post("/a", "", "Range: bytes=2-4"));

        Assert.Equal((200, "0123456789"), (response.Status, response.Text));
    }

    [Fact]
    public void HeadHasTheFieldsOnly()
    {
        using var client = _server.Connect();
        client.Send("HEAD /large HTTP/1.1\r\nHost: a\r\n\r\n");

        Assert.Equal("300000", client.Read("HEAD")["Content-Length"]);
        client.AssertOpen();
    }

    [Theory]
    [InlineData("/none")]
    [InlineData("/folder")]
    [InlineData("/device")]
    public void WhatIsNoFileIs404(string path)
    {
        var response = _server.Get(path);

        Assert.Equal((404, "Not Found"), (response.Status, response.Text));
        Assert.Null(response["Content-Disposition"]);
    }

    [Fact]
    public void BytesAndStreamsHaveANameToo()
    {
        var bytes = _server.Get("/bytes");
        var stream = _server.Get("/stream");

        Assert.Equal([1, 2, 3], bytes.Body);
        Assert.Equal("application/octet-stream", bytes["Content-Type"]);
        Assert.Equal("attachment; filename=\"a.bin\"", bytes["Content-Disposition"]);
        Assert.Equal([4, 5], stream.Body);
        Assert.Equal(("a/b", "2"), (stream["Content-Type"], stream["Content-Length"]));
        Assert.Equal("attachment; filename=\"b.bin\"", stream["Content-Disposition"]);
    }
}
