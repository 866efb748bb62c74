using Microsoft.Playwright;

namespace NewsDashboard.EndToEnd.Tests.Support;

/// <summary>One browser for all stories; each gets a context of its own, as clean as a new profile.</summary>
public sealed class SharedBrowser : IAsyncLifetime
{
    /// <summary>"1" where a browser must be there: a missing one then fails the tests.</summary>
    public const string RequireVariable = "NEWSDASHBOARD_REQUIRE_BROWSER";

    private static readonly string[] Switches =
    [
        "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-dev-shm-usage", "--force-color-profile=srgb", "--font-render-hinting=none",
    ];

    // A busy machine is slow, and a story that waits for what is visible loses nothing by patience.
    private const float Patience = 30_000;

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (InstalledChromium.Find() is not { } path)
            return;

        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Switches, ChromiumSandbox = false });
    }

    /// <summary>Opens a context for one story. Skips the test, or fails it where a browser is required, when there is none.</summary>
    public async Task<IBrowserContext> OpenAsync(BrowserNewContextOptions options)
    {
        if (browser is null)
        {
            const string Reason = $"No Chromium or Chrome was found on this machine; {InstalledChromium.PathVariable} can name one.";
            if (Environment.GetEnvironmentVariable(RequireVariable) == "1")
                Assert.Fail($"{Reason} {RequireVariable} is 1, so that this is a failure.");
            Assert.Skip(Reason);
        }

        var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.CloseAsync();
        playwright?.Dispose();
    }
}
