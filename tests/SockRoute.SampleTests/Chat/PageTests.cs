using System.Net;
using SockRoute.SampleTests.Processes;

namespace SockRoute.SampleTests.Chat;

/// <summary>What the server of the chat answers over HTTP, and how it is started.</summary>
[Collection(ChatTests.Name)]
public sealed class PageTests(ChatFixture chat)
{
    [Fact]
    public async Task HasAPageAndWhatThePageNeeds()
    {
        using var server = chat.Start();
        var client = server.Application.Client;
        var page = await client.GetStringAsync("/");

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Contains("<code>ann secret</code>", page, StringComparison.Ordinal);
        string[] files =
            [.. page.Split('"').Where(static part => part.StartsWith("/static/", StringComparison.Ordinal)).Distinct()];
        Assert.Equal(3, files.Length);
        foreach (var file in files)
        {
            using var response = await client.GetAsync(file);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Fact]
    public async Task AnswersPlainRequestsBesideTheHub()
    {
        using var server = chat.Start();
        var client = server.Application.Client;
        Assert.Equal("Hello", await client.GetStringAsync("/hello"));

        using var response = await client.GetAsync("/chat");
        Assert.Equal(HttpStatusCode.UpgradeRequired, response.StatusCode);
    }

    [Fact]
    public void PrintsItsRoutes()
    {
        using var process = ChildProcess.Run(chat.ServerExecutable, ["--routes"]);

        Assert.Equal(0, process.WaitForExit());
        Assert.Equal(
            "GET  /       Site.Index()\nGET  /chat   ChatHub (hub)\nGET  /hello  Site.Hello()\n", process.Output);
    }
}
