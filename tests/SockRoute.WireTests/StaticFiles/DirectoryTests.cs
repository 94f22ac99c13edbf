using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.StaticFiles;

/// <summary>
/// Default documents, redirects to directories, lists of them, and the file of a single-page application.
/// </summary>
public sealed class DirectoryTests
{
    [Theory]
    [InlineData("/files", "/files/")]
    [InlineData("/files/docs", "/files/docs/")]
    [InlineData("/files/docs?a=b%20c", "/files/docs/?a=b%20c")]
    [InlineData("/files/a%20b", "/files/a%20b/")]
    public void ADirectoryWithoutItsSlashIsRedirectedToTheOneWithIt(string target, string location)
    {
        using var server = Start();
        var response = server.Get(target);

        Assert.Equal(308, response.Status);
        Assert.Equal(location, response["Location"]);
    }

    [Fact]
    public void ADirectoryIsItsDefaultDocument()
    {
        using var server = Start(options => options.DefaultDocuments = ["default.htm", "index.html"]);
        var response = server.Get("/files/docs/");

        Assert.Equal("docs", response.Text);
        Assert.Equal("text/html; charset=utf-8", response["Content-Type"]);
        Assert.Equal(304, server.Get("/files/docs/", "If-None-Match: " + response["ETag"]).Status);
        Assert.Equal("first", server.Get("/files/both/").Text);
    }

    [Theory]
    [InlineData("/files/empty")]
    [InlineData("/files/empty/")]
    [InlineData("/files/docs/index.html/")]
    [InlineData("/files//docs/")]
    public void WhatIsNoDirectoryWithADocumentIsNotFound(string target)
    {
        using var server = Start();

        Assert.Equal(404, server.Get(target).Status);
    }

    [Fact]
    public void AListIsEscapedAndSortedAndHasOnlyWhatIsServed()
    {
        using var server = Start(options => options.ListDirectories = true);
        File.CreateSymbolicLink(server.Folder.PathOf("list/out"), "/etc/passwd");
        var response = server.Get("/files/list/");

        Assert.Equal(200, response.Status);
        Assert.Equal("text/html; charset=utf-8", response["Content-Type"]);
        Assert.Equal("nosniff", response["X-Content-Type-Options"]);
        Assert.Equal(
            """
            <!DOCTYPE html>
            <meta charset="utf-8">
            <title>/files/list/</title>
            <h1>/files/list/</h1>
            <ul>
            <li><a href="../">../</a></li>
            <li><a href="./z/">z/</a></li>
            <li><a href="./%3Cb%3E&amp;&#39;%22.txt">&lt;b&gt;&amp;&#39;&quot;.txt</a></li>
            <li><a href="./a%23b%3F.txt">a#b?.txt</a></li>
            </ul>

            """,
            response.Text);
        Assert.Equal(308, server.Get("/files/list").Status);
        Assert.DoesNotContain("../", server.Get("/files/").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/files/users/5", "text/html,application/xhtml+xml;q=0.9", 200)]
    [InlineData("HEAD", "/files/users/5", "text/html", 200)]
    [InlineData("GET", "/files", "text/html", 200)]
    [InlineData("GET", "/files/users/", "Text/HTML;q=0.1", 200)]
    [InlineData("GET", "/files/users/5.json", "text/html", 404)]
    [InlineData("GET", "/files/users/5", "application/json, */*", 404)]
    [InlineData("GET", "/files/users/5", "text/html;q=0.0, */*", 404)]
    [InlineData("POST", "/files/users/5", "text/html", 404)]
    [InlineData("GET", "/files/..%5cusers", "text/html", 404)]
    [InlineData("GET", "/other/users/5", "text/html", 404)]
    public void ASinglePageAnswersForEveryPage(string method, string target, string accept, int status)
    {
        using var server = StaticServer.Start(
            folder => folder.Add("app.html", "app"), options => options.FallbackFile = "app.html");
        var response = server.Server.Exchange(
            $"{method} {target} HTTP/1.1\r\nHost: a\r\nAccept: {accept}\r\nContent-Length: 0\r\n\r\n");

        Assert.Equal(status, response.Status);
        Assert.Equal(status == 200 && method == "GET" ? "app" : "", status == 200 ? response.Text : "");
    }

    // RFC 9110 12.5.5: a cache must not give the page to who did not ask for one.
    [Theory]
    [InlineData("/files/page", "text/html", 200, "Accept")]
    [InlineData("/files/page", "*/*", 404, "Accept")]
    [InlineData("/files/page.css", "*/*", 404, null)]
    [InlineData("/files/app.html", "*/*", 200, null)]
    public void TheAnswerSaysWhereItDependsOnAccept(string target, string accept, int status, string? vary)
    {
        using var server = StaticServer.Start(
            folder => folder.Add("app.html", "app"), options => options.FallbackFile = "app.html");
        var response = server.Get(target, "Accept: " + accept);

        Assert.Equal(status, response.Status);
        Assert.Equal(vary, response["Vary"]);
    }

    [Theory]
    [InlineData("/files/docs/", false)]
    [InlineData("/files/docs", false)]
    [InlineData("/files/list/", true)]
    [InlineData("/files/list", true)]
    public void ADirectoryThatIsAnsweredRefusesOtherMethods(string target, bool isListOnly)
    {
        using var plain = Start();
        using var listing = Start(options => options.ListDirectories = true);
        foreach (var (server, status) in new[] { (plain, isListOnly ? 404 : 405), (listing, 405) })
        {
            var response = server.Server.Exchange("POST" + Requests.Get(target, "Content-Length: 0")[3..]);

            Assert.Equal(status, response.Status);
            Assert.Equal(status == 405 ? "GET, HEAD, OPTIONS" : null, response["Allow"]);
        }
    }

    private static StaticServer Start(Action<StaticFileOptions>? options = null) => StaticServer.Start(
        folder =>
        {
            folder.Add("index.html", "top").Add("docs/index.html", "docs").Add("a b/index.html", "blank");
            folder.Add("both/index.html", "second").Add("both/default.htm", "first");
            folder.Add("list/z/a.txt", "a").Add("list/a#b?.txt", "a");
            folder.Add("list/<b>&'\".txt", "a").Add("list/.hidden", "a");
            Directory.CreateDirectory(folder.PathOf("empty"));
        },
        options);
}
