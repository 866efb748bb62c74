using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>
/// Walks over a text's words, and over the parts of hyphenated ones: "US-led" is "US" and "led", "Guinea-Bissau" is found with and without
/// its hyphen. A mark between two words is a piece too, and matches no name; a "-" inside a word is none.
/// </summary>
internal ref struct PieceCursor
{
    private readonly string content;
    private readonly ReadOnlySpan<Token> tokens;
    private int offset;

    public PieceCursor(string content, ReadOnlySpan<Token> tokens)
    {
        this.content = content;
        this.tokens = tokens;
        Token = -1;
    }

    /// <summary>Index of the token that the piece belongs to.</summary>
    public int Token { get; private set; }

    /// <summary>Offset of the piece in the text.</summary>
    public int Start { get; private set; }

    public int Length { get; private set; }

    public readonly ReadOnlySpan<char> Piece => content.AsSpan(Start, Length);

    /// <summary>The next piece begins the next token.</summary>
    public readonly bool IsAtTokenEnd => Token < 0 || offset >= tokens[Token].End;

    /// <summary>Passes over tokens: the next piece is the first of this one.</summary>
    public void SkipTo(int token)
    {
        Token = token - 1;
        offset = int.MaxValue;
    }

    /// <summary>Goes to the next piece; false at the end of the text.</summary>
    public bool Next()
    {
        if (IsAtTokenEnd)
        {
            if (Token + 1 >= tokens.Length)
                return false;
            offset = tokens[++Token].Start;
        }

        Start = offset;
        var rest = content.AsSpan(Start, tokens[Token].End - Start);
        var hyphen = tokens[Token] is { IsCompound: true, Kind: TokenKind.Word } ? rest.IndexOfAny('-', '\u2010', '\u2011') : -1;
        if (hyphen == 0)
        {
            // A token never begins with a hyphen unless it is a mark; a doubled one inside a word is passed over.
            Length = 1;
            offset = Start + 1;
            return true;
        }

        Length = hyphen < 0 ? rest.Length : hyphen;
        offset = Start + Length + (hyphen < 0 ? 0 : 1);
        return true;
    }
}
