using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace NewsDashboard.EndToEnd.Tests.Support;

/// <summary>An article file in JSON Lines, as an operator would upload it.</summary>
internal sealed class ArticleLines
{
    private readonly List<string> lines = [];

    public ArticleLines Add(string title, string text, DateOnly published, string source, string? url = null)
    {
        lines.Add(JsonSerializer.Serialize(new { published = published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), source, url, title, text }));
        return this;
    }

    public ArticleLines AddLine(string line)
    {
        lines.Add(line);
        return this;
    }

    public FilePayload As(string name) => new() { Name = name, MimeType = "application/x-ndjson", Buffer = System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines)) };
}
