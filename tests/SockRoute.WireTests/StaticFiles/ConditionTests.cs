using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.StaticFiles;

/// <summary>RFC 9110 13: conditional requests, evaluated in the order of 13.2.2.</summary>
public sealed class ConditionTests
{
    private const string Same = "Thu, 29 Feb 2024 12:34:56 GMT";
    private const string Before = "Thu, 29 Feb 2024 12:34:55 GMT";
    private const string After = "Thu, 29 Feb 2024 12:34:57 GMT";

    [Theory]
    [InlineData(200, "If-Match: *")]
    [InlineData(200, "If-Match: TAG")]
    [InlineData(200, "If-Match: \"x\", TAG")]
    [InlineData(412, "If-Match: \"x\"")]
    [InlineData(412, "If-Match: W/TAG")]
    [InlineData(412, "If-Match: nonsense")]
    [InlineData(200, "If-Match: TAG", "If-Unmodified-Since: " + Before)]
    [InlineData(412, "If-Match: \"x\"", "If-None-Match: TAG")]
    [InlineData(304, "If-Match: TAG", "If-None-Match: TAG")]
    [InlineData(412, "If-Unmodified-Since: " + Before)]
    [InlineData(200, "If-Unmodified-Since: " + Same)]
    [InlineData(200, "If-Unmodified-Since: nonsense")]
    [InlineData(304, "If-Unmodified-Since: " + After, "If-Modified-Since: " + After)]
    [InlineData(304, "If-None-Match: TAG")]
    [InlineData(304, "If-None-Match: W/TAG")]
    [InlineData(304, "If-None-Match: *")]
    [InlineData(304, "If-None-Match: \"x\",,\"a,b\" , TAG")]
    [InlineData(304, "If-None-Match: \"x\"", "If-None-Match: TAG")]
    [InlineData(200, "If-None-Match: \"x\"")]
    [InlineData(200, "If-None-Match: \"x\"", "If-Modified-Since: " + After)]
    [InlineData(304, "If-None-Match: TAG", "If-Modified-Since: " + Before)]
    [InlineData(304, "If-Modified-Since: " + Same)]
    [InlineData(304, "If-Modified-Since: " + After)]
    [InlineData(304, "If-Modified-Since: Thursday, 29-Feb-24 12:34:56 GMT")]
    [InlineData(304, "If-Modified-Since: Thu Feb 29 12:34:56 2024")]
    [InlineData(200, "If-Modified-Since: " + Before)]
    [InlineData(200, "If-Modified-Since: nonsense")]
    [InlineData(200, "If-Modified-Since: " + Same, "If-Modified-Since: " + Same)]
    public void AConditionIsAnsweredAlikeForGetAndHeadAndForSmallAndLargeFiles(int status, params string[] fields)
    {
        using var server = StaticServer.Start(
            folder => folder.Add("small.txt", "small").Add("large.txt", new byte[100_000]));
        foreach (var target in new[] { "/files/small.txt", "/files/large.txt" })
        {
            var tag = server.Get(target)["ETag"]!;
            var asked = fields.Select(field => field.Replace("TAG", tag, StringComparison.Ordinal)).ToArray();
            using var client = server.Server.Connect();

            Assert.Equal(status, client.Exchange(Requests.Get(target, asked)).Status);
            Assert.Equal(status, client.Exchange("HEAD" + Requests.Get(target, asked)[3..]).Status);
            client.AssertOpen();
        }
    }

    // RFC 9110 15.4.5
    [Fact]
    public void AnAnswer304HasTheValidatorsAndNoContent()
    {
        using var server = StaticServer.Start(folder => folder.Add("a.txt", "a").Add("a.txt.gz", "z"));
        var full = server.Get("/files/a.txt");
        var response = server.Get("/files/a.txt", "If-None-Match: *");

        Assert.Equal(304, response.Status);
        foreach (var name in new[] { "ETag", "Last-Modified", "Cache-Control", "Vary" })
        {
            Assert.NotNull(response[name]);
            Assert.Equal(full[name], response[name]);
        }

        Assert.Null(response["Content-Type"]);
        Assert.Null(response["Content-Length"]);
    }

    [Fact]
    public void TheTagChangesWithTheContentAndNotWithTheTime()
    {
        using var server = StaticServer.Start(
            folder => folder.Add("a.txt", "one"), environment: "Development");
        var first = server.Get("/files/a.txt")["ETag"];
        server.Folder.Add("a.txt", "one"u8.ToArray(), secondsLater: 10);
        var second = server.Get("/files/a.txt")["ETag"];
        server.Folder.Add("a.txt", "two"u8.ToArray(), secondsLater: 20);

        Assert.Equal(first, second);
        Assert.NotEqual(first, server.Get("/files/a.txt")["ETag"]);
    }
}
