using System.Net;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using NewsDashboard.Data.Providers;
using NewsDashboard.Web.Hosting;

namespace NewsDashboard.Web.Tests.Hosting;

public sealed class SafetyTests(EmptyDashboard dashboard) : IClassFixture<EmptyDashboard>
{
    private readonly HttpClient client = dashboard.Client;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/api/figures")]
    [InlineData("/api/nothing")]
    [InlineData("/api/meetings?size=many")]
    [InlineData("/no-such-page")]
    [InlineData("/favicon.svg")]
    public async Task W2_every_answer_has_the_one_content_policy(string address)
    {
        using var answer = await client.GetAsync(address, Cancellation);
        Assert.Equal([SecurityHeaders.ContentPolicy], answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
    }

    [Fact]
    public async Task W2_the_page_holds_no_script_of_its_own()
    {
        var page = await client.GetStringAsync("/", Cancellation);
        Assert.DoesNotMatch("<script(?![^>]*\\bsrc=)", page);
        Assert.DoesNotMatch("\\son[a-z]+\\s*=", page);
        Assert.DoesNotMatch("(?:src|href)=\"(?:https?:)?//", page);
    }

    [Theory]
    [InlineData("/_content/MudBlazor/MudBlazor.min.css")]
    [InlineData("/_content/MudBlazor/MudBlazor.min.js")]
    [InlineData("/_content/Plotly.Blazor/plotly-3.7.0.min.js")]
    [InlineData("/_content/Plotly.Blazor/plotly-basic-3.7.0.min.js")]
    [InlineData("/_content/Plotly.Blazor/plotly-interop-7.2.0.js")]
    [InlineData("/_framework/blazor.web.js")]
    [InlineData("/app.css")]
    [InlineData("/js/charts.js")]
    [InlineData("/topojson/world_110m.json")]
    public async Task Everything_that_a_page_needs_is_served_by_the_app_itself(string address)
    {
        using var answer = await client.GetAsync(address, Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task W3_another_sites_page_cannot_start_a_circuit()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        request.Headers.Add("Origin", "https://evil.example");
        using var answer = await client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task W3_the_apps_own_page_can()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        request.Headers.Add("Origin", "http://localhost");
        using var answer = await client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("/..%2fappsettings.json")]
    [InlineData("/%5c..%5cappsettings.json")]
    [InlineData("/appsettings.json")]
    [InlineData("/.env")]
    [InlineData("/wwwroot/app.css")]
    public async Task W8_paths_that_look_for_files_find_none(string address)
    {
        using var answer = await client.GetAsync(address, Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task W9_a_spoofed_host_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "evil.example";
        using var answer = await client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public void R3_The_keys_of_cookies_lie_in_the_data_folder()
    {
        var repository = Assert.IsType<FileSystemXmlRepository>(dashboard.Service<IOptions<KeyManagementOptions>>().Value.XmlRepository);
        Assert.Equal(Path.Combine(dashboard.Service<DatabaseOptions>().DataFolder, "keys"), repository.Directory.FullName);
    }

    [Fact]
    public async Task Alive_and_healthy_answer()
    {
        Assert.Equal("alive", await client.GetStringAsync("/alive", Cancellation));
        Assert.Equal("healthy", await client.GetStringAsync("/healthz", Cancellation));
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_a_404_and_still_the_dashboard()
    {
        using var answer = await client.GetAsync("/no-such-page", Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("_framework/blazor.web", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }
}
