using NewsDashboard.EndToEnd.Tests.Support;

namespace NewsDashboard.EndToEnd.Tests.Hosting;

public sealed class SecurityHeaderTests(DemoDashboard dashboard)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; "
        + "font-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    [Theory]
    [InlineData("")]
    [InlineData("meetings")]
    [InlineData("sources")]
    [InlineData("no-such-page")]
    [InlineData("app.css")]
    [InlineData("_framework/blazor.web.js")]
    [InlineData("_content/MudBlazor/MudBlazor.min.js")]
    [InlineData("api/meetings")]
    [InlineData("api/meetings.csv")]
    [InlineData("api/no-such-question")]
    [InlineData("healthz")]
    public async Task W2_every_answer_carries_the_content_policy_and_its_companions(string path)
    {
        using var client = new HttpClient { BaseAddress = dashboard.Address };
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal([Policy], answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains(answer.Headers.GetValues("Referrer-Policy").Single(), (string[])["same-origin", "no-referrer"]);
        Assert.False(answer.Headers.Contains("Server"), "The server need not name itself.");
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"), "No other site may read.");
    }
}
