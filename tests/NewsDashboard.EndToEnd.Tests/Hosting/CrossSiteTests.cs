using System.Net;
using System.Net.WebSockets;
using System.Text.Json;
using NewsDashboard.EndToEnd.Tests.Support;

namespace NewsDashboard.EndToEnd.Tests.Hosting;

public sealed class CrossSiteTests(DemoDashboard dashboard)
{
    private string Own => dashboard.Address.GetLeftPart(UriPartial.Authority);

    [Theory]
    [InlineData("http://evil.example")]
    [InlineData("https://127.0.0.1")]
    [InlineData("null")]
    public async Task W3_another_sites_page_cannot_open_a_circuit(string origin)
    {
        var token = await NegotiateAsync();
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", origin);
        socket.Options.CollectHttpResponseDetails = true;

        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(CircuitAddress(token), TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.Forbidden, socket.HttpStatusCode);
    }

    [Fact]
    public async Task W3_the_apps_own_page_can()
    {
        var token = await NegotiateAsync();
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", Own);

        await socket.ConnectAsync(CircuitAddress(token), TestContext.Current.CancellationToken);

        Assert.Equal(WebSocketState.Open, socket.State);
    }

    [Fact]
    public async Task W3_another_sites_page_can_neither_post_nor_read()
    {
        using var client = new HttpClient { BaseAddress = dashboard.Address };
        client.DefaultRequestHeaders.Add("Origin", "http://evil.example");

        using var post = await client.PostAsync("_blazor/negotiate?negotiateVersion=1", null, TestContext.Current.CancellationToken);
        using var read = await client.GetAsync("api/meetings", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, post.StatusCode);
        Assert.False(read.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Equal("same-origin", read.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
    }

    private Uri CircuitAddress(string token) => new($"ws://{dashboard.Address.Authority}/_blazor?id={token}");

    private async Task<string> NegotiateAsync()
    {
        using var client = new HttpClient { BaseAddress = dashboard.Address };
        client.DefaultRequestHeaders.Add("Origin", Own);
        using var answer = await client.PostAsync("_blazor/negotiate?negotiateVersion=1", null, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return json.RootElement.GetProperty("connectionToken").GetString()!;
    }
}
