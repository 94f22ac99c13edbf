using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.StaticFiles;

/// <summary>RFC 9110 9.3.1 and 9.3.2: what GET and HEAD answer with where there is a file.</summary>
public sealed class FileTests
{
    [Fact]
    public void AFileIsSentWithItsTypeItsValidatorsAndNosniff()
    {
        using var server = StaticServer.Start(folder => folder.Add("css/site.css", "body { }"));
        var response = server.Get("/files/css/site.css");

        Assert.Equal(200, response.Status);
        Assert.Equal("body { }", response.Text);
        Assert.Equal("text/css; charset=utf-8", response["Content-Type"]);
        Assert.Equal("8", response["Content-Length"]);
        Assert.Equal("Thu, 29 Feb 2024 12:34:56 GMT", response["Last-Modified"]);
        Assert.Matches("^\"[0-9a-f]+-[0-9a-f]+\"$", response["ETag"]!);
        Assert.Equal("bytes", response["Accept-Ranges"]);
        Assert.Equal("nosniff", response["X-Content-Type-Options"]);
        Assert.Equal("no-cache", response["Cache-Control"]);
        Assert.Null(response["Vary"]);
        Assert.Null(response["Content-Encoding"]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8192)]
    [InlineData(65536)]
    [InlineData(65537)]
    [InlineData(300_000)]
    public void FilesOfEverySizeAreSentWholeAndHeadSaysTheSame(int size)
    {
        using var server = StaticServer.Start(folder => folder.Add("a.bin", StandardRoutes.Pattern(3, size)));
        using var client = server.Server.Connect();
        for (var i = 0; i < 3; i++)
        {
            var get = client.Exchange(Requests.Get("/files/a.bin"));
            var head = client.Exchange("HEAD /files/a.bin HTTP/1.1\r\nHost: a\r\n\r\n");

            Assert.Equal(StandardRoutes.Pattern(3, size), get.Body);
            Assert.Equal("application/octet-stream", get["Content-Type"]);
            Assert.Equal(WithoutDate(get), WithoutDate(head));
        }

        client.AssertOpen();
    }

    [Theory]
    [InlineData(100)]
    [InlineData(200_000)]
    public void PipelinedRequestsForFilesAreAnsweredInOrder(int size)
    {
        using var server = StaticServer.Start(folder =>
        {
            folder.Add("a.bin", StandardRoutes.Pattern(1, size));
            folder.Add("b.bin", StandardRoutes.Pattern(2, size));
        });
        using var client = server.Server.Connect();
        client.Send(Requests.Get("/files/a.bin") + Requests.Ping + Requests.Get("/files/b.bin") + Requests.Ping);

        Assert.Equal(StandardRoutes.Pattern(1, size), client.Read().Body);
        Assert.Equal("pong", client.Read().Text);
        Assert.Equal(StandardRoutes.Pattern(2, size), client.Read().Body);
        Assert.Equal("pong", client.Read().Text);
    }

    [Theory]
    [InlineData("GET /files/a.bin HTTP/1.0\r\n\r\n")]
    [InlineData("GET /files/a.bin HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")]
    public void TheLastAnswerOfAConnectionIsSentWhole(string request)
    {
        using var server = StaticServer.Start(folder => folder.Add("a.bin", StandardRoutes.Pattern(0, 500_000)));
        using var client = server.Server.Connect();
        client.Send(request);

        Assert.Equal(StandardRoutes.Pattern(0, 500_000), client.Read().Body);
        client.AssertClosed();
    }

    [Fact]
    public void ABodyThatNobodyReadsDoesNotGetInTheWayOfAFile()
    {
        using var server = StaticServer.Start(folder => folder.Add("a.bin", StandardRoutes.Pattern(0, 500_000)));
        using var client = server.Server.Connect();
        client.Send("GET /files/a.bin HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab");
        Assert.Equal(500_000, client.Read().Body.Length);
        client.Send("cde");

        client.AssertOpen();
    }

    [Theory]
    [InlineData("site.3f2a9c1b.css")]
    [InlineData("app-3f2a9c1b.js")]
    [InlineData("app-5FDAAJXE.js")]
    public void AFileWithAFingerprintIsImmutable(string name)
    {
        using var server = StaticServer.Start(folder => folder.Add(name, "a"));

        Assert.Equal("public, max-age=31536000, immutable", server.Get("/files/" + name)["Cache-Control"]);
    }

    [Fact]
    public void OptionsSetCacheControlAndMediaTypes()
    {
        using var server = StaticServer.Start(
            folder => folder.Add("a.3f2a9c1b.foo", "a"),
            options =>
            {
                options.CacheControl = "max-age=5";
                options.ImmutableFingerprints = false;
                options.MediaTypes[".foo"] = "text/x-foo";
            });
        var response = server.Get("/files/a.3f2a9c1b.foo");

        Assert.Equal("max-age=5", response["Cache-Control"]);
        Assert.Equal("text/x-foo", response["Content-Type"]);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(100_000)]
    public void MiddlewareSeesAndChangesWhatIsSent(int size)
    {
        var seen = "";
        using var server = StaticServer.Start(
            folder => folder.Add("a.txt", new byte[size]),
            app: app => app.Use((context, next) =>
            {
                context.Response.Headers["X-Before"] = "b";
                context.Response.Headers["Cache-Control"] = "private";
                next(context);
                var hasTag = context.Response.Headers["ETag"] is not null;
                seen = $"{context.Response.StatusCode} {context.Response.ContentType} {hasTag}";
                context.Response.Headers["Accept-Ranges"] = null;
                context.Response.Headers["X-After"] = "a";
                context.Response.ContentType = "text/x-other";
            }));
        var response = server.Get("/files/a.txt");

        Assert.Equal("200 text/plain; charset=utf-8 True", seen);
        Assert.Equal(size, response.Body.Length);
        Assert.Equal("b", response["X-Before"]);
        Assert.Equal("a", response["X-After"]);
        Assert.Equal("no-cache", response["Cache-Control"]);
        Assert.Equal("text/x-other", response["Content-Type"]);
        Assert.Null(response["Accept-Ranges"]);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(100_000)]
    public void MiddlewareMayWriteAroundAFileOrTakeItBack(int size)
    {
        using var server = StaticServer.Start(
            folder => folder.Add("a.txt", StandardRoutes.Pattern(0, size)).Add("b.txt", new byte[size]),
            app: app => app.Use((context, next) =>
            {
                var isKept = context.Request.Path == "/files/a.txt";
                context.Response.Write(isKept ? "<" : "");
                next(context);
                if (!isKept)
                {
                    context.Response.Clear();
                }

                context.Response.Write(">");
            }));
        byte[] expected = [(byte)'<', .. StandardRoutes.Pattern(0, size), (byte)'>'];

        Assert.Equal(expected, server.Get("/files/a.txt").Body);
        Assert.Equal(">", server.Get("/files/b.txt").Text);
    }

    [Fact]
    public void FilesAreFoundByTheirDecodedName()
    {
        using var server = StaticServer.Start(folder => folder.Add("a b/\u00e4 %.txt", "found"));

        Assert.Equal("found", server.Get("/files/a%20b/%C3%A4%20%25.txt").Text);
        Assert.Equal("found", server.Get("/files/x/../a%20b/./%c3%a4%20%25.txt").Text);
    }

    [Fact]
    public void OfSeveralFoldersTheOneWithTheLongestPrefixIsFirst()
    {
        using var inner = new TestFolder().Add("a.txt", "inner");
        using var server = StaticServer.Start(
            folder => folder.Add("deep/a.txt", "outer").Add("deep/b.txt", "only outer"),
            app: app => app.MapStatic("/files/deep", inner.Root));

        Assert.Equal("inner", server.Get("/files/deep/a.txt").Text);
        Assert.Equal("only outer", server.Get("/files/deep/b.txt").Text);
        Assert.Equal(404, server.Get("/files/deeper/a.txt").Status);
    }

    private static List<KeyValuePair<string, string>> WithoutDate(WireResponse response) =>
        [.. response.Fields.Where(field => field.Key != "Date")];
}
