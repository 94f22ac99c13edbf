using Microsoft.Playwright;
using SockRoute.SampleTests.Chat;
using SockRoute.SampleTests.Processes;

namespace SockRoute.BrowserTests;

/// <summary>The page of the fourth sample, and everybody who can talk to it.</summary>
public sealed class ChatTests(Browser browser, ChatFixture chat) : IClassFixture<Browser>, IClassFixture<ChatFixture>
{
    [BrowserFact("nc")]
    public async Task TwoPagesTwoClientsAndNcHoldOneConversation()
    {
        using var server = chat.Start();
        var nc = server.StartNcAs("eve");
        var first = await OpenAsync(server, "ann");
        var watch = new PageWatch(first);
        var second = await OpenAsync(server, "bob");
        var third = server.StartClientAs("cleo");
        var fourth = server.StartClientAs("dan", server.Lines);
        foreach (var user in new[] { "ann", "bob", "cleo", "dan" })
        {
            nc.WaitForLine($"* {user} has come into lobby");
        }

        await SayAsync(first, "from the first page <b>&");
        await HearAllAsync("ann", "from the first page <b>&", second, third, fourth, nc);
        await SayAsync(second, "from the second page");
        await HearAllAsync("bob", "from the second page", first, third, fourth, nc);
        third.WriteLine("from the client over WebSocket");
        await HearAllAsync("cleo", "from the client over WebSocket", first, second, fourth, nc);
        fourth.WriteLine("from the client over TCP");
        await HearAllAsync("dan", "from the client over TCP", first, second, third, nc);
        nc.WriteLine("from nc 世界");
        await HearAllAsync("eve", "from nc 世界", first, second, third, fourth);

        Assert.Equal(["ann", "bob", "cleo", "dan", "eve"], await first.Locator("#users li").AllInnerTextsAsync());
        Assert.Equal(0, await second.Locator("#log b").CountAsync());
        Assert.Equal(1, await first.Locator("#log .own").CountAsync());
        await PicturesAsync(first, "04-chat");
        await first.CloseAsync();
        nc.WaitForLine("* ann has left lobby");
        await second.GetByText("ann has left").WaitForAsync();
        Assert.Empty(watch.Complaints);
    }

    [BrowserFact]
    public async Task SaysThatThePasswordIsWrongThenGoesThroughRooms()
    {
        using var server = chat.Start();
        var page = await browser.NewPageAsync();
        await page.GotoAsync(server.Application.Address.AbsoluteUri);
        await PicturesAsync(page, "04-chat-sign-in");
        await SignInAsync(page, "ann", "wrong");
        await page.GetByText("The name or the password is wrong.").WaitForAsync();
        await SignInAsync(page, "ann", ChatServer.PasswordOf("ann"));
        await HasRoomAsync(page, "lobby");
        await SayAsync(page, "said in the lobby");

        await page.GetByLabel("Room").FillAsync("tea & cake");
        await page.GetByText("Join", new() { Exact = true }).ClickAsync();
        await HasRoomAsync(page, "tea & cake");
        Assert.Equal(0, await page.Locator("#log li").CountAsync());
        await page.GetByText("tea & cake (1)").WaitForAsync();
        using var bob = server.ConnectAs("bob");
        bob.Expect("ann: said in the lobby");
        bob.Send("/join tea & cake");
        await page.GetByText("bob has come in").WaitForAsync();
        await page.GetByLabel("Room").FillAsync("lobby");
        await page.GetByText("Join", new() { Exact = true }).ClickAsync();
        await HasRoomAsync(page, "lobby");
        await Message(page, "ann: said in the lobby").WaitForAsync();
    }

    private async Task<IPage> OpenAsync(ChatServer server, string user)
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync(server.Application.Address.AbsoluteUri);
        await SignInAsync(page, user, ChatServer.PasswordOf(user));
        await HasRoomAsync(page, "lobby");
        return page;
    }

    private static async Task SignInAsync(IPage page, string user, string password)
    {
        await page.GetByLabel("Name").FillAsync(user);
        await page.GetByLabel("Password").FillAsync(password);
        await page.Locator("#sign-in button").ClickAsync();
    }

    private static Task HasRoomAsync(IPage page, string room) =>
        page.Locator($"#room:text-is('{room}')").WaitForAsync();

    private static async Task SayAsync(IPage page, string text)
    {
        await page.GetByLabel("Message", new() { Exact = true }).FillAsync(text);
        await page.GetByText("Say", new() { Exact = true }).ClickAsync();
    }

    private static async Task HearAllAsync(string user, string text, params object[] others)
    {
        foreach (var other in others)
        {
            switch (other)
            {
                case IPage page:
                    await Message(page, $"{user}: {text}").WaitForAsync();
                    break;
                case ChildProcess client:
                    client.WaitForLine($"{user}: {text}");
                    break;
            }
        }
    }

    private static ILocator Message(IPage page, string text) =>
        page.Locator("#log li").Filter(new() { HasText = text });

    /// <summary>In light and in dark, wide and as narrow as a telephone.</summary>
    private static async Task PicturesAsync(IPage page, string name)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var width in new[] { 800, 360 })
            {
                await page.SetViewportSizeAsync(width, 600);
                var file = $"artifacts/screenshots/{name}-{scheme}-{width}.png";
                await page.ScreenshotAsync(new() { Path = Repository.PathOf(file) });
                var fits = await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth");
                Assert.True(fits, file + " is too wide");
            }
        }
    }
}
