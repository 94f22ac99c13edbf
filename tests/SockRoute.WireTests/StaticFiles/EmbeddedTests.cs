using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.StaticFiles;

/// <summary>Files that the build has made a part of the application.</summary>
public sealed class EmbeddedTests
{
    private static readonly string Style = string.Concat(Enumerable.Repeat("body { color: #333; }\n", 200));

    [Fact]
    public void AFileIsSentWithoutTheDisk()
    {
        using var server = Start();
        Directory.Delete(server.Folder.PathOf("css"), recursive: true);
        var response = server.Get("/files/css/site.css");

        Assert.Equal(200, response.Status);
        Assert.Equal(Style, response.Text);
        Assert.Equal("text/css; charset=utf-8", response["Content-Type"]);
        Assert.Equal("no-cache", response["Cache-Control"]);
        Assert.Equal("Accept-Encoding", response["Vary"]);
        Assert.Equal("nosniff", response["X-Content-Type-Options"]);
        Assert.Null(response["Last-Modified"]);
        Assert.Equal(Style.Length.ToString(), server.Head("/files/css/site.css")["Content-Length"]);
    }

    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, br;q=0", "gzip")]
    [InlineData("identity", null)]
    [InlineData("*", "br")]
    public void TheBuildHasCompressedWhatGetsSmaller(string accepted, string? coding)
    {
        using var server = Start();
        var response = server.Get("/files/css/site.css", "Accept-Encoding: " + accepted);

        Assert.Equal(coding, response["Content-Encoding"]);
        Assert.Equal(Style, Decode(response.Body, coding));
        Assert.Null(server.Get("/files/noise.bin", "Accept-Encoding: " + accepted)["Content-Encoding"]);
        Assert.Null(server.Get("/files/noise.bin")["Vary"]);
    }

    [Fact]
    public void EachCodingHasItsTag()
    {
        using var server = Start();
        var plain = server.Get("/files/css/site.css")["ETag"]!;
        var brotli = server.Get("/files/css/site.css", "Accept-Encoding: br")["ETag"]!;

        Assert.NotEqual(plain, brotli);
        Assert.Equal(304, server.Get("/files/css/site.css", "If-None-Match: " + plain).Status);
        Assert.Equal(200, server.Get("/files/css/site.css", "If-None-Match: " + brotli).Status);
        Assert.Equal(
            304, server.Get("/files/css/site.css", "Accept-Encoding: br", "If-None-Match: " + brotli).Status);
        Assert.Equal(412, server.Get("/files/css/site.css", "If-Match: \"other\"").Status);
    }

    [Theory]
    [InlineData("If-Modified-Since: Thu, 29 Feb 2124 12:34:56 GMT")]
    [InlineData("If-Unmodified-Since: Thu, 29 Feb 1996 12:34:56 GMT")]
    public void DatesMeanNothingWithoutLastModified(string field)
    {
        using var server = Start();

        Assert.Equal(200, server.Get("/files/css/site.css", field).Status);
    }

    [Fact]
    public void ANameWithTheFingerprintIsKeptForever()
    {
        using var server = Start();
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(Style));
        var name = $"/files/css/site.{Base32(hash)[..10]}.css";
        var response = server.Get(name);

        Assert.Equal(Style, response.Text);
        Assert.Equal("public, max-age=31536000, immutable", response["Cache-Control"]);
        Assert.Equal(404, server.Get("/files/css/site.aaaaaaaaaa.css").Status);
    }

    [Fact]
    public void DirectoriesAreAsOnTheDisk()
    {
        using var server = Start(options => options.ListDirectories = true);
        var redirect = server.Get("/files/docs?a=b");

        Assert.Equal(308, redirect.Status);
        Assert.Equal("/files/docs/?a=b", redirect["Location"]);
        Assert.Equal("docs", server.Get("/files/docs/").Text);
        var list = server.Get("/files/").Text;
        string[] names = ["./css/", "./docs/", "./noise.bin"];
        Assert.Equal(names, Regex.Matches(list, "href=\"([^\"]*)\"").Select(static match => match.Groups[1].Value));
        Assert.Equal(404, server.Get("/files/doc").Status);
        Assert.Equal(404, server.Get("/files/docs/x/").Status);
    }

    [Fact]
    public void WithoutListsADirectoryIsNotFound()
    {
        using var server = Start();

        Assert.Equal(404, server.Get("/files/").Status);
        Assert.Equal(404, server.Get("/files/css").Status);
        Assert.Equal(404, server.Get("/files/css/").Status);
    }

    [Fact]
    public void TheFallbackIsOneOfTheFiles()
    {
        using var server = Start(options => options.FallbackFile = "docs/index.html");

        Assert.Equal("docs", server.Get("/files/any/page", "Accept: text/html").Text);
        Assert.Equal(404, server.Get("/files/any/page.css", "Accept: text/html").Status);
    }

    [Fact]
    public void ALargeFileArrivesWholeAtASlowClient()
    {
        using var server = Start();
        using var client = RawClient.Connect(server.Server.Url, receiveBuffer: 64 * 1024);
        client.Send(Requests.Get("/files/noise.bin") + Requests.Get("/files/noise.bin") + Requests.Ping);
        Thread.Sleep(50);

        Assert.Equal(Noise(), client.Read().Body);
        Assert.Equal(Noise(), client.Read().Body);
        Assert.Equal("pong", client.Read().Text);
        client.AssertOpen();
    }

    [Fact]
    public void WhatSomebodyHasCompressedIsTakenAsItIs()
    {
        using var server = StaticServer.Start(
            folder => folder.Add("a.css", Style)
                .Add("a.css.gz", Compress(Style, CompressionLevel.NoCompression))
                .Add("b.css", Style + "/* b */").Add("b.css.gz", "not gzip at all"),
            isEmbedded: true);

        Assert.True(server.Get("/files/a.css", "Accept-Encoding: gzip").Body.Length > Style.Length);
        var other = server.Get("/files/b.css", "Accept-Encoding: gzip");
        Assert.True(other.Body.Length < Style.Length);
        Assert.Equal(Style + "/* b */", Decode(other.Body, "gzip"));
    }

    private static StaticServer Start(Action<StaticFileOptions>? configure = null) => StaticServer.Start(
        folder => folder.Add("css/site.css", Style).Add("docs/index.html", "docs").Add("noise.bin", Noise()),
        configure,
        isEmbedded: true);

    private static byte[] Noise()
    {
        var noise = new byte[5_000_000];
        new Random(5).NextBytes(noise);
        return noise;
    }

    private static byte[] Compress(string text, CompressionLevel level)
    {
        var output = new MemoryStream();
        using (var stream = new GZipStream(output, level))
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return output.ToArray();
    }

    private static string Decode(byte[] body, string? coding)
    {
        using var stream = coding switch
        {
            "br" => new BrotliStream(new MemoryStream(body), CompressionMode.Decompress),
            "gzip" => (Stream)new GZipStream(new MemoryStream(body), CompressionMode.Decompress),
            _ => new MemoryStream(body),
        };
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    // RFC 4648 6, bit by bit.
    private static string Base32(byte[] bytes)
    {
        var bits = string.Concat(bytes.Select(static value => value.ToString("b8")));
        return string.Concat(Enumerable.Range(0, bits.Length / 5)
            .Select(i => "abcdefghijklmnopqrstuvwxyz234567"[Convert.ToInt32(bits.Substring(i * 5, 5), 2)]));
    }
}
