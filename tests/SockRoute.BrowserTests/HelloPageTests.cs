using Microsoft.Playwright;
using SockRoute.SampleTests.Hello;
using SockRoute.SampleTests.Processes;
using Xunit.Abstractions;

namespace SockRoute.BrowserTests;

/// <summary>The page of the first sample, and where its links lead.</summary>
public sealed class HelloPageTests(Browser browser, HelloFixture hello, ITestOutputHelper output)
    : IClassFixture<Browser>, IClassFixture<HelloFixture>
{
    private static readonly Dictionary<string, string> Links = new(StringComparer.Ordinal)
    {
        ["Greet me"] = "Hello, you!",
        ["add 1 and 2"] = "1 + 2 = 3",
        ["count a visit"] = "Visit number 1.",
    };

    [BrowserFact]
    public async Task LeadsFromThePageThroughEachLink()
    {
        var page = await browser.NewPageAsync();
        var watch = new PageWatch(page);

        await OpenAsync(page, hello.Server.Address);
        await PictureAsync(page, "01-hello");
        Assert.Equal("Hello", await page.TitleAsync());
        Assert.Equal("Hello, World!", await page.Locator("h1").InnerTextAsync());
        Assert.Equal(Links.Keys, await page.Locator("a").AllInnerTextsAsync());
        foreach (var (link, expected) in Links)
        {
            await page.GetByText(link, new() { Exact = true }).ClickAsync();
            await page.WaitForLoadStateAsync();
            Assert.Equal(expected, await page.Locator("body").InnerTextAsync());
            await PictureAsync(page, "01-hello-" + link.Replace(' ', '-'));
            await page.GoBackAsync();
        }

        output.WriteLine("The browser asked for a favicon, which the sample does not have: " + watch.MissedFavicon);
        Assert.Empty(watch.Complaints);
    }

    [BrowserFact]
    public async Task ShowsWhatIsMissingAndUnicodeAsTheyAre()
    {
        var page = await browser.NewPageAsync();

        await OpenAsync(page, new Uri(hello.Server.Address, "/hello/Jürgen 世界 <b>"));
        Assert.Equal("Hello, Jürgen 世界 <b>!", await page.Locator("body").InnerTextAsync());
        var missing = await page.GotoAsync(new Uri(hello.Server.Address, "/nothing").ToString());
        Assert.Equal(404, missing!.Status);
        Assert.Equal("Not Found", await page.Locator("body").InnerTextAsync());
    }

    private static async Task OpenAsync(IPage page, Uri address)
    {
        var response = await page.GotoAsync(address.AbsoluteUri);
        Assert.Equal(200, response!.Status);
    }

    private static Task<byte[]> PictureAsync(IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Repository.PathOf($"artifacts/screenshots/{name}.png") });
}
