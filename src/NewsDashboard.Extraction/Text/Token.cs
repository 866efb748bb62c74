namespace NewsDashboard.Extraction.Text;

public enum TokenKind : byte
{
    Word,
    Number,
    Punctuation,
    QuoteOpen,
    QuoteClose,
    Symbol,
}

/// <summary>A word, number or mark with its place in the text. "U.S." and "al-Sisi" are one token each; a possessive "'s" is a token of its own.</summary>
/// <param name="Start">Offset in <see cref="Article.Content"/>.</param>
/// <param name="Length">Number of UTF-16 code units, at least 1.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    public ReadOnlySpan<char> In(string content) => content.AsSpan(Start, Length);
}
