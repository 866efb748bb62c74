using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace NewsDashboard.EndToEnd.Tests.Support;

/// <summary>
/// Listens to all that a browser context does while a story runs: errors of scripts, violations of the content policy, dialogs,
/// answers that are errors, and requests that would leave the server. <see cref="Complaints"/> must be empty at the story's end.
/// </summary>
internal sealed class PageWatch
{
    private readonly ConcurrentQueue<string> complaints = new();
    private readonly ConcurrentBag<string> expectedPaths = [];
    private readonly Uri server;

    private PageWatch(Uri server) => this.server = server;

    public IReadOnlyCollection<string> Complaints => complaints;

    public static async Task<PageWatch> OnAsync(IBrowserContext context, Uri server)
    {
        var watch = new PageWatch(server);
        await context.AddInitScriptAsync(
            "addEventListener('securitypolicyviolation', e => console.error(`policy: ${e.violatedDirective} forbids ${e.blockedURI} at ${e.sourceFile}:${e.lineNumber}`));");
        context.Console += (_, message) => watch.Hear(message);
        context.WebError += (_, error) => watch.complaints.Enqueue($"script error: {error.Error}");
        context.Request += (_, request) => watch.CheckAddress(request.Url);
        context.Response += (_, response) => watch.Check(response);
        context.Dialog += (_, dialog) => watch.Dismiss(dialog);
        context.Page += (_, page) => page.WebSocket += (_, socket) => watch.CheckAddress(socket.Url);
        return watch;
    }

    /// <summary>This path is meant to be answered with an error.</summary>
    public void ExpectErrorAt(string path) => expectedPaths.Add(path);

    private void Hear(IConsoleMessage message)
    {
        if (message.Type == "error" && !IsExpected(message.Location))
            complaints.Enqueue($"console error: {message.Text} ({message.Location})");
    }

    private void CheckAddress(string address)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is not ("data" or "blob" or "about") && uri.Authority != server.Authority)
            complaints.Enqueue($"request leaves the server: {address}");
    }

    private void Check(IResponse response)
    {
        if (response.Status >= 400 && !IsExpected(response.Url))
            complaints.Enqueue($"answer {response.Status} for {response.Url}");
    }

    private async void Dismiss(IDialog dialog)
    {
        complaints.Enqueue($"dialog: {dialog.Type} \"{dialog.Message}\"");
        await dialog.DismissAsync();
    }

    private bool IsExpected(string location) => expectedPaths.Any(path => location.Contains(path, StringComparison.Ordinal));
}
