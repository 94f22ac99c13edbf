using Microsoft.Playwright;
using SockRoute.SampleTests.Processes;

namespace SockRoute.BrowserTests;

/// <summary>The machine's own Chromium, headless: nothing is downloaded.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>What Chromium is called by those who package it.</summary>
    internal static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private static readonly string[] Arguments =
    [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal static string? Executable { get; } = CommandPath.Find(Names);

    public async Task InitializeAsync()
    {
        if (Executable is null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        var options = new BrowserTypeLaunchOptions { ExecutablePath = Executable, Headless = true, Args = Arguments };
        _browser = await _playwright.Chromium.LaunchAsync(options);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>A page with a profile of its own.</summary>
    internal Task<IPage> NewPageAsync() =>
        _browser!.NewPageAsync(new() { ViewportSize = new() { Width = 800, Height = 450 } });
}
