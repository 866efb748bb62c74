namespace NewsDashboard.Extraction.Text;

/// <summary>An article's content cut into tokens and sentences. Every token belongs to exactly one sentence.</summary>
public sealed class Document
{
    private readonly Token[] tokens;
    private readonly Sentence[] sentences;

    private Document(string content, Token[] tokens, Sentence[] sentences)
    {
        Content = content;
        this.tokens = tokens;
        this.sentences = sentences;
    }

    /// <summary>The string that all spans point into.</summary>
    public string Content { get; }

    public ReadOnlySpan<Token> Tokens => tokens;

    public ReadOnlySpan<Sentence> Sentences => sentences;

    public static Document Read(Article article) => Read(article.Content, article.Title.Length);

    /// <summary>Reads any text whatever.</summary>
    /// <param name="content">The text.</param>
    /// <param name="titleLength">How many of its first characters are a title.</param>
    public static Document Read(string content, int titleLength = 0)
    {
        var tokens = Tokenizer.Tokenize(content);
        return new Document(content, tokens, SentenceSplitter.Split(content, tokens, titleLength));
    }

    /// <summary>The token's characters as they stand in the text.</summary>
    public ReadOnlySpan<char> Word(int token) => tokens[token].In(Content);

    /// <summary>The token is this word, whatever its case.</summary>
    public bool Is(int token, ReadOnlySpan<char> word) =>
        (uint)token < (uint)tokens.Length && Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Index of the sentence that a token belongs to.</summary>
    public int SentenceOf(int token)
    {
        var low = 0;
        var high = sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (sentences[middle].FirstToken <= token)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>From the first character of one token to the last of another.</summary>
    public TextSpan SpanOf(int firstToken, int endToken) =>
        TextSpan.FromBounds(tokens[firstToken].Start, tokens[endToken - 1].End);
}
