using Microsoft.JSInterop;

namespace NewsDashboard.Web.Exports;

/// <summary>Saves files in the reader's browser (charts.js); one a circuit.</summary>
public sealed class Downloads(IJSRuntime js) : IAsyncDisposable
{
    private IJSObjectReference? module;

    /// <param name="chartId">Id of the chart's element.</param>
    /// <param name="format">"png" or "svg".</param>
    /// <param name="name">Without extension.</param>
    /// <param name="title">Drawn above; HTML, so encoded by the caller.</param>
    /// <param name="source">Drawn under the title; HTML, so encoded by the caller.</param>
    public async Task SaveImageAsync(string chartId, string format, string name, string title, string source) =>
        await (await ModuleAsync()).InvokeVoidAsync("saveImage", chartId, format, name, title, source);

    /// <param name="name">With extension.</param>
    /// <param name="text">What the file holds.</param>
    /// <param name="type">Media type.</param>
    public async Task SaveTextAsync(string name, string text, string type) =>
        await (await ModuleAsync()).InvokeVoidAsync("saveText", name, text, type);

    public async ValueTask DisposeAsync()
    {
        if (module is not null)
        {
            try
            {
                await module.DisposeAsync();
            }
            catch (JSDisconnectedException)
            {
                // The browser has gone and took the module along.
            }
        }
    }

    private async Task<IJSObjectReference> ModuleAsync() =>
        module ??= await js.InvokeAsync<IJSObjectReference>("import", "./js/charts.js");
}
