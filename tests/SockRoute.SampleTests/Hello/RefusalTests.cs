using System.Net;

namespace SockRoute.SampleTests.Hello;

/// <summary>What the sample does not answer with 200, and the answers that the framework adds to its routes.</summary>
[Collection(HelloTests.Name)]
public sealed class RefusalTests(HelloFixture hello)
{
    [Theory]
    [InlineData("/nothing")]
    [InlineData("/Hello")]
    [InlineData("/hello/a/b")]
    [InlineData("/add/1")]
    [InlineData("/add/1/two")]
    [InlineData("/add/1/2147483648")]
    [InlineData("/add/1/%2B2")]
    public async Task AnswersNotFound(string target)
    {
        using var response = await hello.Client.GetAsync(target);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("Not Found", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("POST", "/hello", "GET, HEAD, OPTIONS")]
    [InlineData("DELETE", "/add/1/2", "GET, HEAD, OPTIONS")]
    [InlineData("GET", "/submit", "OPTIONS, POST")]
    [InlineData("HEAD", "/submit", "OPTIONS, POST")]
    [InlineData("PROPFIND", "/", "GET, HEAD, OPTIONS")]
    public async Task NamesTheMethodsThatAreAllowed(string method, string target, string allow)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), target);
        using var response = await hello.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(allow, AllowOf(response));
    }

    [Theory]
    [InlineData("/hello", "GET, HEAD, OPTIONS")]
    [InlineData("/submit", "OPTIONS, POST")]
    public async Task AnswersOptions(string target, string allow)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, target);
        using var response = await hello.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(allow, AllowOf(response));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/hello/World")]
    [InlineData("/add/1/2")]
    public async Task AnswersHeadWithTheFieldsOfGet(string target)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, target);
        using var head = await hello.Client.SendAsync(request);
        using var get = await hello.Client.GetAsync(target);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task SaysWhyABodyIsRefused()
    {
        using var content = new ByteArrayContent([0x61, 0xFF, 0xFE]);
        using var response = await hello.Client.PostAsync("/submit", content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(
            "{\"status\":400,\"detail\":\"The request body is not valid UTF-8.\"}", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task RefusesABodyBeyondTheLimit()
    {
        using var content = new ByteArrayContent(new byte[(10 * 1024 * 1024) + 1]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/submit") { Content = content };
        request.Headers.ExpectContinue = true;
        using var response = await hello.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("Hello, World!", await hello.Client.GetStringAsync("/hello"));
    }

    // As a set: RFC 9110 10.2.1 gives the order no meaning.
    private static string AllowOf(HttpResponseMessage response) =>
        string.Join(", ", response.Content.Headers.Allow.Order(StringComparer.Ordinal));
}
