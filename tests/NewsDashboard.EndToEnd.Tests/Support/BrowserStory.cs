using Microsoft.Playwright;

namespace NewsDashboard.EndToEnd.Tests.Support;

/// <summary>
/// A reader at the screen. Whatever a story is about, it also fails when a page writes an error to the console, breaks the content
/// policy, opens a dialog or sends a request elsewhere. A story that fails leaves pictures of its pages.
/// </summary>
public abstract class BrowserStory(SharedBrowser browser) : IAsyncLifetime
{
    private readonly List<(IBrowserContext Context, PageWatch Watch)> readers = [];

    /// <summary>Where the app listens that this story is about.</summary>
    protected abstract Uri Server { get; }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (TestContext.Current.TestState?.Result == TestResult.Failed)
            await TakePicturesAsync();
        foreach (var (context, _) in readers)
            await context.CloseAsync();
        if (readers.SelectMany(reader => reader.Watch.Complaints).ToList() is { Count: > 0 } complaints)
            Assert.Fail("The browser complains:\n" + string.Join('\n', complaints));
    }

    /// <summary>A new reader opens a page of the app and waits until it shows what it has.</summary>
    protected async Task<IPage> OpenAsync(string path, View? view = null)
    {
        var page = await NewPageAsync(view ?? View.Desktop);
        await page.ShowAsync(path);
        return page;
    }

    protected async Task<IPage> NewPageAsync(View view)
    {
        var context = await browser.OpenAsync(new BrowserNewContextOptions
        {
            BaseURL = Server.AbsoluteUri,
            ViewportSize = new ViewportSize { Width = view.Width, Height = view.Height },
            ColorScheme = view.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-GB",
        });
        readers.Add((context, await PageWatch.OnAsync(context, Server)));
        return await context.NewPageAsync();
    }

    /// <summary>This path is meant to be answered with an error in this story.</summary>
    protected void ExpectErrorAt(string path) => readers.ForEach(reader => reader.Watch.ExpectErrorAt(path));

    private async Task TakePicturesAsync()
    {
        var name = string.Concat((TestContext.Current.Test?.TestDisplayName ?? "story").Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
        foreach (var (page, index) in readers.SelectMany(reader => reader.Context.Pages).Select((page, index) => (page, index)))
        {
            var path = Path.Combine(AppContext.BaseDirectory, "failures", $"{name[..Math.Min(name.Length, 150)]}-{index}.png");
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = path, FullPage = true });
            TestContext.Current.SendDiagnosticMessage($"Picture of the failure: {path}");
        }
    }
}
