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

/// <summary>How a token is written.</summary>
public enum TokenCase : byte
{
    /// <summary>No letter, or a script without case.</summary>
    None,

    /// <summary>Begins with a small letter: "met", "al-Sisi", "eBay".</summary>
    Lower,

    /// <summary>Begins with a capital and has a small letter: "Merkel", "McCain".</summary>
    Title,

    /// <summary>Two or more letters, all capital: "NATO", "U.S.", "BEIJING".</summary>
    Upper,

    /// <summary>A single capital letter, with or without a full stop: "W.", "A".</summary>
    Initial,
}

/// <summary>
/// A word, number or mark with its place in the text. "U.S.", "Gen.", "Nov.", "al-Sisi", "Russia-China" and "didn't" are one token each
/// (an abbreviation keeps its full stop); a possessive "'s" is a token of its own, and so is the "'" after a plural.
/// </summary>
/// <param name="Start">Offset in <see cref="Article.Content"/>.</param>
/// <param name="Length">Number of UTF-16 code units, at least 1.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Case">How it is written.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind, TokenCase Case = TokenCase.None)
{
    public int End => Start + Length;

    /// <summary>A word with a hyphen in it: "al-Sisi", "US-led".</summary>
    public bool IsCompound { get; init; }

    public TextSpan Span => new(Start, Length);

    /// <summary>It begins with a capital letter.</summary>
    public bool IsCapitalised => Case >= TokenCase.Title;

    public ReadOnlySpan<char> In(string content) => content.AsSpan(Start, Length);
}
