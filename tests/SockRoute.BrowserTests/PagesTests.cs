using Microsoft.Playwright;
using SockRoute.SampleTests.Pages;
using SockRoute.SampleTests.Processes;

namespace SockRoute.BrowserTests;

/// <summary>A walk through the second sample: every page, the form, the page for what is not there.</summary>
public sealed class PagesTests(Browser browser, PagesFixture pages)
    : IClassFixture<Browser>, IClassFixture<PagesFixture>
{
    private const string Accent = "rgb(194, 65, 12)";

    [BrowserFact]
    public async Task WalksThroughEveryPage()
    {
        var page = await browser.NewPageAsync();
        var watch = new PageWatch(page);

        var home = await page.GotoAsync(pages.Server.Address.AbsoluteUri);
        Assert.Equal(200, home!.Status);
        Assert.Equal("Pages", await page.TitleAsync());
        await AssertStyledAsync(page);
        await PictureAsync(page, "02-pages-home");

        await page.GetByText("Be greeted").ClickAsync();
        await HasHeadingAsync(page, "Hello, you!");
        await page.GetByLabel("Your name").FillAsync("Grace & <co>");
        await page.GetByText("Greet", new() { Exact = true }).ClickAsync();
        await HasHeadingAsync(page, "Hello, Grace & <co>!");
        await AssertStyledAsync(page);
        await PictureAsync(page, "02-pages-hello");

        await page.GetByRole(AriaRole.Link, new() { Name = "Notes" }).ClickAsync();
        await HasHeadingAsync(page, "Notes");
        Assert.Equal("No notes yet.", await page.Locator(".notes").InnerTextAsync());
        await AddAsync(page, "Buy <milk>", isImportant: true);
        await AddAsync(page, "Water the plants", isImportant: false);
        Assert.Equal(2, await page.Locator(".notes li").CountAsync());
        var important = await page.Locator(".notes li.important").InnerTextAsync();
        Assert.StartsWith("Buy <milk> Ada, ", important, StringComparison.Ordinal);
        Assert.EndsWith("/notes", page.Url, StringComparison.Ordinal);
        await page.ReloadAsync();
        Assert.Equal(2, await page.Locator(".notes li").CountAsync());
        await AssertStyledAsync(page);
        await PictureAsync(page, "02-pages-notes");

        await page.GetByRole(AriaRole.Link, new() { Name = "Home" }).ClickAsync();
        await HasHeadingAsync(page, "Pages");
        Assert.Contains("(2 so far)", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(watch.Complaints);
        Assert.False(watch.MissedFavicon);
    }

    [BrowserFact]
    public async Task ShowsAPageForWhatIsNotThere()
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync(pages.Server.Address.AbsoluteUri);
        var missing = await page.RunAndWaitForResponseAsync(
            () => page.GetByText("Get lost").ClickAsync(),
            static response => response.Url.EndsWith("/nowhere", StringComparison.Ordinal));

        Assert.Equal(404, missing.Status);
        await HasHeadingAsync(page, "Not found");
        Assert.Equal("/nowhere", await page.Locator("code").InnerTextAsync());
        await AssertStyledAsync(page);
        await PictureAsync(page, "02-pages-not-found");
        await page.GetByText("Go home").ClickAsync();
        await HasHeadingAsync(page, "Pages");
    }

    private static async Task AddAsync(IPage page, string text, bool isImportant)
    {
        await page.GetByLabel("Note").FillAsync(text);
        await page.GetByLabel("Author").FillAsync("Ada");
        await page.GetByLabel("Important").SetCheckedAsync(isImportant);
        await page.GetByText("Add", new() { Exact = true }).ClickAsync();
        await page.Locator(".notes").GetByText(text).WaitForAsync();
    }

    // A click does not wait for the page that it leads to.
    private static Task HasHeadingAsync(IPage page, string text) =>
        page.Locator($"h1:text-is('{text}')").WaitForAsync();

    /// <summary>The style sheet is applied, and the image is one.</summary>
    private static async Task AssertStyledAsync(IPage page)
    {
        Assert.Equal(Accent, await page.Locator("h1").EvaluateAsync<string>("e => getComputedStyle(e).color"));
        Assert.True(await page.Locator("header img").EvaluateAsync<bool>("e => e.complete && e.naturalWidth > 0"));
    }

    private static Task<byte[]> PictureAsync(IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Repository.PathOf($"artifacts/screenshots/{name}.png") });
}
