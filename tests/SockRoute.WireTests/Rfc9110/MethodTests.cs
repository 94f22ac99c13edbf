using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Rfc9110;

/// <summary>RFC 9110 9 and 15.5: methods, and what is answered when there is no route for one.</summary>
public sealed class MethodTests(TestServer server) : IClassFixture<TestServer>
{
    // RFC 9110 9.3.2.
    [Theory]
    [InlineData("/ping", 200)]
    [InlineData("/nowhere", 404)]
    [InlineData("/echo", 405)]
    [InlineData("/status/500", 500)]
    public void HeadHasTheFieldsOfGetAndNoBody(string path, int status)
    {
        using var client = server.Connect();
        var get = client.Exchange(Requests.Get(path));
        var head = client.Exchange($"HEAD {path} HTTP/1.1\r\nHost: a\r\n\r\n");

        Assert.Equal(status, head.Status);
        Assert.Equal(get.Status, head.Status);
        Assert.Equal(get["Content-Length"], head["Content-Length"]);
        Assert.Equal(get["Content-Type"], head["Content-Type"]);
        Assert.Equal(get["Allow"], head["Allow"]);
        Assert.NotEmpty(get.Body);
        client.AssertOpen();
    }

    // RFC 9110 9.3.2.
    [Fact]
    public void HeadOfAStreamedAnswerHasNoBody()
    {
        using var client = server.Connect();
        var head = client.Exchange("HEAD /stream/200000 HTTP/1.1\r\nHost: a\r\n\r\n");

        Assert.Equal(200, head.Status);
        client.AssertOpen();
    }

    // RFC 9110 9.3.2: whatever the reason is.
    [Theory]
    [InlineData("HEAD /ping HTTP/1.1\r\n\r\n", 400)]
    [InlineData("\r\nHEAD /ping HTTP/1.1\r\n\r\n", 400)]
    [InlineData("HEAD /ping HTTP/2.0\r\n\r\n", 505)]
    [InlineData("HEAD /ping HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n", 413)]
    public void AHeadThatIsRefusedIsAnsweredWithoutABody(string request, int status)
    {
        using var client = server.Connect();
        client.Send(request);

        client.AssertRefused(status, "HEAD");
    }

    // RFC 9110 9.3.7.
    [Theory]
    [InlineData("/ping", "GET, HEAD, OPTIONS")]
    [InlineData("/echo", "POST, OPTIONS")]
    [InlineData("/bound", "POST, PUT, OPTIONS")]
    public void OptionsIsAnsweredWithWhatThePathAllows(string path, string allow)
    {
        using var client = server.Connect();
        var response = client.Exchange($"OPTIONS {path} HTTP/1.1\r\nHost: a\r\n\r\n");

        Assert.Equal(204, response.Status);
        Assert.Equal(allow, response["Allow"]);
        Assert.Null(response["Content-Length"]);
        client.AssertOpen();
    }

    // RFC 9110 9.3.7.
    [Fact]
    public void OptionsOfAPathThatIsNotThereIs404()
    {
        using var client = server.Connect();

        Assert.Equal(404, client.Exchange("OPTIONS /nowhere HTTP/1.1\r\nHost: a\r\n\r\n").Status);
        client.AssertOpen();
    }

    // RFC 9110 9.3.7.
    [Theory]
    [InlineData("HTTP/1.1")]
    [InlineData("HTTP/1.0")]
    public void OptionsOfTheServerAsAWholeListsEveryMethod(string version)
    {
        var response = server.Exchange($"OPTIONS * {version}\r\nHost: a\r\n\r\n");

        Assert.Equal(204, response.Status);
        Assert.Equal("GET, HEAD, POST, PUT, OPTIONS", response["Allow"]);
    }

    // RFC 9110 15.5.6.
    [Theory]
    [InlineData("POST", "/ping", "GET, HEAD, OPTIONS")]
    [InlineData("DELETE", "/ping", "GET, HEAD, OPTIONS")]
    [InlineData("GET", "/bound", "POST, PUT, OPTIONS")]
    [InlineData("BREW", "/ping", "GET, HEAD, OPTIONS")]
    [InlineData("get", "/ping", "GET, HEAD, OPTIONS")]
    [InlineData("TRACE", "/ping", "GET, HEAD, OPTIONS")]
    [InlineData("!#$%&'*+-.^_`|~09", "/ping", "GET, HEAD, OPTIONS")]
    public void AMethodWithoutARouteIs405WithAllow(string method, string path, string allow)
    {
        using var client = server.Connect();
        var response = client.Exchange($"{method} {path} HTTP/1.1\r\nHost: a\r\n\r\n");

        Assert.Equal(405, response.Status);
        Assert.Equal(allow, response["Allow"]);
        Assert.NotEmpty(response.Body);
        client.AssertOpen();
    }

    // RFC 9110 15.5.5.
    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/PING")]
    [InlineData("//ping")]
    [InlineData("/ping;a")]
    public void APathThatIsNotThereIs404(string path)
    {
        using var client = server.Connect();
        var response = client.Exchange(Requests.Get(path));

        Assert.Equal(404, response.Status);
        Assert.Null(response["Allow"]);
        Assert.Equal("Not Found", response.Text);
        client.AssertOpen();
    }

    [Fact]
    public void AnUnknownMethodOnAPathThatIsNotThereIs404()
    {
        using var client = server.Connect();

        Assert.Equal(404, client.Exchange("BREW /nowhere HTTP/1.1\r\nHost: a\r\n\r\n").Status);
        client.AssertOpen();
    }
}
