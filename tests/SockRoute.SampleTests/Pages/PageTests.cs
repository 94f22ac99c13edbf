using System.Net;
using System.Text.RegularExpressions;
using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Pages;

/// <summary>The pages of the sample and what they link to, as HttpClient sees them.</summary>
public sealed partial class PageTests(PagesFixture pages) : IClassFixture<PagesFixture>
{
    [Theory]
    [InlineData("/", 200, "<title>Pages</title>", "    <h1>Pages</h1>\n")]
    [InlineData("/hello", 200, "<title>Hello, World</title>", "<h1>Hello, World!</h1>")]
    [InlineData("/hello?name=%3Cb%3E+%26", 200, "<title>Hello, &lt;b&gt; &amp;</title>", "value=\"&lt;b&gt; &amp;\"")]
    [InlineData("/notes", 200, "<title>Notes</title>", "<form action=\"/notes\" method=\"post\">")]
    [InlineData("/nothing/<b>", 404, "<title>Not found</title>", "<code>/nothing/&lt;b&gt;</code>")]
    public async Task APageHasTheLayoutAndWhatIsItsOwn(string target, int status, string title, string own)
    {
        using var response = await pages.Client.GetAsync(target);
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", text, StringComparison.Ordinal);
        Assert.Contains(title, text, StringComparison.Ordinal);
        Assert.Contains(own, text, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/notes\">Notes</a>", text, StringComparison.Ordinal);
    }

    [ReleaseFact]
    public async Task EveryFileThatAPageNamesIsThereAndKeptForever()
    {
        var text = await pages.Client.GetStringAsync("/");
        var files = FilePattern().Matches(text).Select(static match => match.Groups[1].Value).Distinct().ToArray();
        Assert.Equal(2, files.Length);
        foreach (var file in files)
        {
            using var response = await pages.Client.GetAsync(file);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(["public, max-age=31536000, immutable"], response.Headers.GetValues("Cache-Control"));
        }
    }

    [ReleaseFact]
    public async Task AFileIsSentCompressedToWhoAcceptsThat()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/static/css/site.css");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "br");
        using var response = await pages.Client.SendAsync(request);

        Assert.Equal("br", Assert.Single(response.Content.Headers.ContentEncoding));
        Assert.Equal("text/css; charset=utf-8", response.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task ANoteIsPostedThenShown()
    {
        using var posted = await PostAsync(("text", "Milk <b> & Größe"), ("author", "Ada"), ("important", "true"));
        Assert.Equal(HttpStatusCode.SeeOther, posted.StatusCode);
        Assert.Equal("/notes", posted.Headers.Location?.ToString());

        var text = await pages.Client.GetStringAsync("/notes");
        Assert.Contains("<li class=\"important\">", text, StringComparison.Ordinal);
        Assert.Contains("Milk &lt;b&gt; &amp; Größe <small>Ada, ", text, StringComparison.Ordinal);
        Assert.Contains("so far)", await pages.Client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsNoNoteIsRefusedWithAReason()
    {
        using var empty = await PostAsync(("text", " "));
        Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
        Assert.Contains(
            "<p class=\"problem\">A note has a text.</p>",
            await empty.Content.ReadAsStringAsync(),
            StringComparison.Ordinal);

        using var wrong = await PostAsync(("important", "maybe"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Equal(
            """{"title":"Bad Request","status":400,"errors":["""
                + """{"name":"Text","source":"form","reason":"missing","expected":"text"},"""
                + """{"name":"Important","source":"form","reason":"invalid","received":"maybe","expected":"true or false"}]}""",
            await wrong.Content.ReadAsStringAsync());

        using var text = new StringContent("text=a");
        using var other = await pages.Client.PostAsync("/notes", text);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, other.StatusCode);
    }

    private Task<HttpResponseMessage> PostAsync(params (string Name, string Value)[] fields) =>
        pages.Client.PostAsync("/notes", new FormUrlEncodedContent(
            fields.Select(static field => KeyValuePair.Create(field.Name, field.Value))));

    [GeneratedRegex("(?:href|src)=\"(/static/[^\"]*)\"")]
    private static partial Regex FilePattern();
}
