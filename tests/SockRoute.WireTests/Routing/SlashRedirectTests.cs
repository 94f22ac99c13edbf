using SockRoute.WireTests.Driver;

namespace SockRoute.WireTests.Routing;

/// <summary>RFC 9110 15.4.9: a slash too many or too few at the end of a path leads to the route that exists.</summary>
public sealed class SlashRedirectTests : IDisposable
{
    private readonly TestServer _server = TestServer.Start(routes => routes
        .Get("/posts", _ => "posts")
        .Get("/files/", _ => "files")
        .Get("/files/a b", _ => "blank")
        .Get("/both", _ => "without")
        .Get("/both/", _ => "with")
        .Get("/ä", _ => "ä")
        .Get("//evil", _ => "evil")
        .Post("/form", _ => "form"));

    [Theory]
    [InlineData("/posts/", "/posts")]
    [InlineData("/posts/?page=2&x=%zz", "/posts?page=2&x=%zz")]
    [InlineData("/files", "/files/")]
    [InlineData("/files?a", "/files/?a")]
    [InlineData("/files/a%20b/", "/files/a%20b")]
    [InlineData("/%C3%A4/", "/%C3%A4")]
    [InlineData("/x/../posts/", "/posts")]
    [InlineData("//", "/")]
    public void LeadsToTheRouteThatExists(string target, string location)
    {
        using var client = _server.Connect();
        var response = client.Exchange(Requests.Get(target));

        Assert.Equal(308, response.Status);
        Assert.Equal(location, response["Location"]);
        client.AssertOpen();
    }

    [Fact]
    public void KeepsTheMethod()
    {
        var response = _server.Exchange(Requests.Post("/form/", "x"));

        Assert.Equal(308, response.Status);
        Assert.Equal("/form", response["Location"]);
    }

    [Theory]
    [InlineData("/posts//", 404)]
    [InlineData("/none/", 404)]
    [InlineData("/none", 404)]
    [InlineData("/both", 200)]
    [InlineData("/both/", 200)]
    [InlineData("/form/", 404)]
    [InlineData("/form", 405)]
    [InlineData("//evil/", 404)]
    [InlineData("/.//evil/", 404)]
    [InlineData("/posts%2F", 404)]
    public void AnythingElseStaysWhatItIs(string target, int status)
    {
        using var client = _server.Connect();

        Assert.Equal(status, client.Exchange(Requests.Get(target)).Status);
        client.AssertOpen();
    }

    public void Dispose() => _server.Dispose();
}
