using System.Net;

namespace SockRoute.SampleTests.Hello;

/// <summary>Every route of the sample, as HttpClient sees it.</summary>
[Collection(HelloTests.Name)]
public sealed class RouteTests(HelloFixture hello)
{
    [Theory]
    [InlineData("/hello", "Hello, World!")]
    [InlineData("/hello?name=Ada", "Hello, Ada!")]
    [InlineData("/hello?name=Ada+Lovelace", "Hello, Ada Lovelace!")]
    [InlineData("/hello?name=", "Hello, !")]
    [InlineData("/hello?other=1", "Hello, World!")]
    [InlineData("/hello/World", "Hello, World!")]
    [InlineData("/hello/a+b", "Hello, a+b!")]
    [InlineData("/hello/you?name=me", "Hello, you!")]
    [InlineData("/add/1/2", "1 + 2 = 3")]
    [InlineData("/add/-5/2", "-5 + 2 = -3")]
    [InlineData("/add/2147483647/2147483647", "2147483647 + 2147483647 = 4294967294")]
    public async Task AnswersGetWithText(string target, string expected)
    {
        using var response = await hello.Client.GetAsync(target);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/hello/Jürgen Größe", "Hello, Jürgen Größe!")]
    [InlineData("/hello/J%C3%BCrgen%20Gr%c3%b6%c3%9fe", "Hello, Jürgen Größe!")]
    [InlineData("/hello/世界", "Hello, 世界!")]
    [InlineData("/hello/%F0%9F%91%8B", "Hello, 👋!")]
    [InlineData("/hello?name=%E4%B8%96%E7%95%8C", "Hello, 世界!")]
    [InlineData("/hello/a%2Fb", "Hello, a/b!")]
    [InlineData("/hello/100%25", "Hello, 100%!")]
    [InlineData("/h%65llo/you", "Hello, you!")]
    public async Task DecodesPercentEscapesAsUtf8(string target, string expected) =>
        Assert.Equal(expected, await hello.Client.GetStringAsync(target));

    [Fact]
    public async Task ShowsAPageWithLinks()
    {
        using var response = await hello.Client.GetAsync("/");

        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        var page = await response.Content.ReadAsStringAsync();
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.Contains("<h1>Hello, World!</h1>", page, StringComparison.Ordinal);
        Assert.Contains("""<a href="/hello/you">""", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CountsVisitsInAService()
    {
        var first = await hello.Client.GetStringAsync("/visits");
        var second = await hello.Client.GetStringAsync("/visits");

        Assert.Equal(NumberOf(first) + 1, NumberOf(second));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("Grüße", 5)]
    [InlineData("👋", 2)]
    public async Task ReadsTheBodyOfAPost(string text, int characters)
    {
        using var content = new StringContent(text);
        using var response = await hello.Client.PostAsync("/submit", content);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal($"Received {characters} characters.", await response.Content.ReadAsStringAsync());
    }

    private static int NumberOf(string answer)
    {
        Assert.Matches(@"^Visit number \d+\.$", answer);
        return int.Parse(answer["Visit number ".Length..^1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
