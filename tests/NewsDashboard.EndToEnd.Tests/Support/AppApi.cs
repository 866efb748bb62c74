using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsDashboard.Data.Queries;

namespace NewsDashboard.EndToEnd.Tests.Support;

/// <summary>The app's own API, to compare with what its pages show.</summary>
internal sealed class AppApi(Uri server) : IDisposable
{
    private readonly HttpClient client = new() { BaseAddress = server };

    public void Dispose() => client.Dispose();

    public async Task<KeyFigures> FiguresAsync(string filter = "") =>
        (await client.GetFromJsonAsync<KeyFigures>("api/figures" + filter, TestContext.Current.CancellationToken))!;
}
