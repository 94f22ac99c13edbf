namespace SockRoute.WireTests.StaticFiles;

/// <summary>
/// RFC 9110 12.5.3: a file with compressed siblings is sent in the coding that the client likes best.
/// </summary>
public sealed class PrecompressedTests
{
    [Theory]
    [InlineData("plain", null)]
    [InlineData("plain", "")]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip", "x-gzip")]
    [InlineData("br", "gzip, deflate, br, zstd")]
    [InlineData("br", "gzip;q=1.0, br;q=1")]
    [InlineData("gzip", "gzip, br;q=0.9")]
    [InlineData("gzip", "br;q=0, gzip")]
    [InlineData("br", "*")]
    [InlineData("gzip", "*, br;q=0")]
    [InlineData("plain", "*;q=0")]
    [InlineData("br", "*;q=0, br;q=0.001")]
    [InlineData("plain", "identity")]
    [InlineData("plain", "identity, gzip;q=0.5")]
    [InlineData("gzip", "identity;q=0, gzip;q=0.5")]
    [InlineData("gzip", "identity;q=0.5, GZIP;Q=0.8")]
    [InlineData("plain", "br;q=nonsense, gzip;q=2")]
    [InlineData("plain", "deflate")]
    [InlineData("gzip", "gzip ; q=0.123")]
    public void TheCodingFollowsAcceptEncoding(string coding, string? accept)
    {
        using var server = Start();
        var response = accept is null
            ? server.Get("/files/a.css")
            : server.Get("/files/a.css", "Accept-Encoding: " + accept);

        Assert.Equal(coding, response.Text);
        Assert.Equal(coding == "plain" ? null : coding, response["Content-Encoding"]);
        Assert.Equal("text/css; charset=utf-8", response["Content-Type"]);
        Assert.Equal("Accept-Encoding", response["Vary"]);
    }

    [Fact]
    public void EachRepresentationHasItsOwnTagAndItsOwn304()
    {
        using var server = Start();
        var tags = new HashSet<string>();
        foreach (var coding in new[] { "br", "gzip", "identity" })
        {
            var accept = "Accept-Encoding: " + coding;
            var tag = server.Get("/files/a.css", accept)["ETag"]!;
            Assert.True(tags.Add(tag));
            Assert.Equal(304, server.Get("/files/a.css", accept, "If-None-Match: " + tag).Status);
            Assert.Equal("Accept-Encoding", server.Get("/files/a.css", accept, "If-None-Match: " + tag)["Vary"]);
        }

        Assert.Equal(200, server.Get("/files/a.css", "Accept-Encoding: br", "If-None-Match: " + tags.Last()).Status);
    }

    [Fact]
    public void ASiblingThatIsOlderThanTheFileIsNotUsed()
    {
        using var server = StaticServer.Start(folder => folder
            .Add("a.css", "plain")
            .Add("a.css.br", "br"u8.ToArray(), secondsLater: -1)
            .Add("b.css", "plain")
            .Add("b.css.br", "br"u8.ToArray(), secondsLater: -1)
            .Add("b.css.gz", "gzip"u8.ToArray(), secondsLater: 1));
        var only = server.Get("/files/a.css", "Accept-Encoding: br, gzip");
        var other = server.Get("/files/b.css", "Accept-Encoding: br, gzip");

        Assert.Equal("plain", only.Text);
        Assert.Null(only["Vary"]);
        Assert.Equal("gzip", other.Text);
    }

    [Fact]
    public void RangesAreThoseOfTheRepresentation()
    {
        using var server = Start();
        var response = server.Get("/files/a.css", "Accept-Encoding: gzip", "Range: bytes=1-2");

        Assert.Equal("zi", response.Text);
        Assert.Equal("bytes 1-2/4", response["Content-Range"]);
        Assert.Equal("gzip", response["Content-Encoding"]);
    }

    [Fact]
    public void ASiblingIsAFileOfItsOwnToo()
    {
        using var server = Start();
        var response = server.Get("/files/a.css.gz");

        Assert.Equal("gzip", response.Text);
        Assert.Equal("application/gzip", response["Content-Type"]);
        Assert.Null(response["Content-Encoding"]);
    }

    private static StaticServer Start() => StaticServer.Start(
        folder => folder.Add("a.css", "plain").Add("a.css.br", "br").Add("a.css.gz", "gzip"));
}
