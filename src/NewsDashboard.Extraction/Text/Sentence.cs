namespace NewsDashboard.Extraction.Text;

/// <summary>A sentence, a headline or a line of a list.</summary>
/// <param name="FirstToken">Index of the first token in <see cref="Document.Tokens"/>.</param>
/// <param name="EndToken">Index just past the last token.</param>
/// <param name="Span">From the first character of the first token to the last of the last.</param>
/// <param name="IsHeadline">It comes from the article's title.</param>
/// <param name="Paragraph">Number of the paragraph that it stands in, counted from 0; the title is one.</param>
public readonly record struct Sentence(int FirstToken, int EndToken, TextSpan Span, bool IsHeadline, int Paragraph)
{
    public int TokenCount => EndToken - FirstToken;
}
