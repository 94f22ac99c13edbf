using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Rfc9112;

/// <summary>RFC 9112 3.2: the forms of a request-target, and the paths in them.</summary>
public sealed class TargetTests(TestServer server) : IClassFixture<TestServer>
{
    // RFC 9112 3.2.2.
    [Theory]
    [InlineData("http://b/host", "b")]
    [InlineData("http://b:8080/host", "b:8080")]
    [InlineData("HTTP://B/host", "B")]
    [InlineData("https://b/host", "b")]
    [InlineData("http://[::1]:80/host", "[::1]:80")]
    [InlineData("http://b/host?http://c/", "b")]
    public void TheHostOfTheAbsoluteFormGoesBeforeTheField(string target, string host)
    {
        using var client = server.Connect();

        Assert.Equal(host, client.Exchange(Requests.Get(target)).Text);
        client.AssertOpen();
    }

    // RFC 9112 3.2.2.
    [Theory]
    [InlineData("http://b")]
    [InlineData("http://b/")]
    [InlineData("http://b?q")]
    public void AnAbsoluteFormWithoutAPathAsksForTheRoot(string target)
    {
        using var client = server.Connect();

        Assert.Equal("root", client.Exchange(Requests.Get(target)).Text);
        client.AssertOpen();
    }

    // RFC 9110 7.2.
    [Theory]
    [InlineData("a")]
    [InlineData("a.example:80")]
    [InlineData("a:")]
    [InlineData("127.0.0.1:1")]
    [InlineData("[::1]")]
    [InlineData("[fe80::1]:65535")]
    [InlineData("xn--bcher-kva.example")]
    [InlineData("under_score")]
    public void TheHostIsGivenAsItCame(string host)
    {
        using var client = server.Connect();

        Assert.Equal(host, client.Exchange($"GET /host HTTP/1.1\r\nHost:  {host} \r\n\r\n").Text);
        client.AssertOpen();
    }

    // RFC 9112 3.2.
    [Fact]
    public void Http10MayLeaveTheHostOut()
    {
        using var client = server.Connect();

        Assert.Equal("", client.Exchange("GET /host HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").Text);
        client.AssertOpen();
    }

    // RFC 3986 6.2.2.
    [Theory]
    [InlineData("/path/a", "/path/a|a")]
    [InlineData("/path/%41%62", "/path/Ab|Ab")]
    [InlineData("/%70ath/a", "/path/a|a")]
    [InlineData("/path/%C3%A4%e2%82%ac", "/path/ä€|ä€")]
    [InlineData("/path/a%2Fb", "/path/a%2Fb|a/b")]
    [InlineData("/path/a%2fb/c", "/path/a%2Fb/c|a/b/c")]
    [InlineData("/path/a+b", "/path/a+b|a+b")]
    [InlineData("/path/%2525", "/path/%25|%25")]
    [InlineData("/path/%3Fa%23", "/path/?a#|?a#")]
    [InlineData("/path/a//b/", "/path/a//b/|a//b/")]
    [InlineData("/path/\"<>[\\]^`{|}", "/path/\"<>[\\]^`{|}|\"<>[\\]^`{|}")]
    [InlineData("/x/../path/a", "/path/a|a")]
    [InlineData("/x/%2e%2E/path/./a", "/path/a|a")]
    [InlineData("/../../path/a", "/path/a|a")]
    [InlineData("/path/b/../a", "/path/a|a")]
    [InlineData("/path/...%2Fa", "/path/...%2Fa|.../a")]
    [InlineData("/path/...", "/path/...|...")]
    [InlineData("/path/.a", "/path/.a|.a")]
    public void EscapesAreDecodedAndDotSegmentsRemoved(string target, string expected)
    {
        using var client = server.Connect();

        Assert.Equal(expected, client.Exchange(Requests.Get(target)).Text);
        client.AssertOpen();
    }

    // RFC 9112 3.2.
    [Theory]
    [InlineData("/target", "/target /target ")]
    [InlineData("/target?", "/target? /target ")]
    [InlineData("/target?a=b%zz&c", "/target?a=b%zz&c /target ?a=b%zz&c")]
    [InlineData("/%74arget?/../?", "/%74arget?/../? /target ?/../?")]
    [InlineData("http://b/target?q", "http://b/target?q /target ?q")]
    public void TargetAndQueryAreGivenAsTheyCame(string target, string expected)
    {
        using var client = server.Connect();

        Assert.Equal(expected, client.Exchange(Requests.Get(target)).Text);
        client.AssertOpen();
    }

    // RFC 9112 5.1.
    [Theory]
    [InlineData("X-Field: a", "a")]
    [InlineData("x-fIELD:a", "a")]
    [InlineData("X-Field: \t a b \t ", "a b")]
    [InlineData("X-Field:", "")]
    [InlineData("X-Field: a\r\nY: z\r\nX-FIELD: b", "a, b")]
    [InlineData("X-Field: \u00e4", "\u00e4")]
    [InlineData("Y: a", "none")]
    public void FieldsAreFoundWhateverTheirCase(string lines, string expected)
    {
        using var client = server.Connect();

        Assert.Equal(expected, client.Exchange(Requests.Get("/field", lines)).Text);
        client.AssertOpen();
    }
}
