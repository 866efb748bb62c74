using NewsDashboard.EndToEnd.Tests.Support;

namespace NewsDashboard.EndToEnd.Tests.Hosting;

public sealed class HostileRequestTests(DemoDashboard dashboard)
{
    private string Host => dashboard.Address.Authority;

    [Theory]
    [InlineData("/..%2fappsettings.json")]
    [InlineData("/..%5cappsettings.json")]
    [InlineData("/%2e%2e/appsettings.json")]
    [InlineData("/js/..%2f..%2fappsettings.json")]
    [InlineData("/_content/..%2f..%2fNewsDashboard.Web.dll")]
    [InlineData("/appsettings.json")]
    [InlineData("/news.db")]
    [InlineData("/.git/config")]
    [InlineData("/.env")]
    [InlineData("//evil.example/")]
    [InlineData("//evil.example/%2f..")]
    [InlineData("/\\evil.example")]
    [InlineData("/%5cevil.example")]
    [InlineData("/articles%00.json")]
    public async Task W8_an_address_that_leads_elsewhere_finds_nothing_and_redirects_nowhere(string target)
    {
        var answer = await new RawRequest(target, Host).SendAsync(dashboard.Address, TestContext.Current.CancellationToken);

        // Kestrel itself refuses what is no address at all.
        Assert.Contains(answer.Status, (int[])[404, 400]);
        Assert.Null(answer.Header("Location"));
        Assert.DoesNotContain("AllowedHosts", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:80")]
    [InlineData("127.0.0.1.evil.example")]
    public async Task W9_another_hosts_name_is_refused(string host)
    {
        var answer = await new RawRequest("/", host).SendAsync(dashboard.Address, TestContext.Current.CancellationToken);
        Assert.Equal(400, answer.Status);
    }

    [Fact]
    public async Task W9_a_forged_forwarding_header_changes_nothing()
    {
        var answer = await new RawRequest("/meetings", Host, "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https", "X-Forwarded-For: 10.0.0.1", "X-Original-URL: /evil")
            .SendAsync(dashboard.Address, TestContext.Current.CancellationToken);
        Assert.Equal(200, answer.Status);
        Assert.DoesNotContain("evil", answer.Text, StringComparison.Ordinal);
    }
}
