namespace NewsDashboard.Extraction;

/// <summary>A news article as the analyzer reads it.</summary>
public sealed record Article
{
    private string? content;

    public required string Id { get; init; }

    /// <summary>The day that relative dates ("Saturday", "last month") are resolved against.</summary>
    public required DateOnly Published { get; init; }

    public string Title { get; init; } = "";

    public required string Text { get; init; }

    /// <summary>
    /// Title, an empty line, and text: every <see cref="Text.TextSpan"/> of an analysis points into this string.
    /// It is the text alone where there is no title.
    /// </summary>
    public string Content => content ??= Title.Length == 0 ? Text : $"{Title}\n\n{Text}";
}
