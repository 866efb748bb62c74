using System.Buffers;

namespace NewsDashboard.Extraction.Text;

/// <summary>
/// An article's content cut into tokens and sentences. Every token belongs to exactly one sentence. Its tables are borrowed: to dispose of it
/// gives them to the next document, not to do so costs no more than garbage.
/// </summary>
public sealed class Document : IDisposable
{
    private Token[] tokens;
    private Sentence[] sentences;
    private ulong[]? keys;
    private int tokenCount;
    private int sentenceCount;

    private Document(string content, int titleLength, int longest)
    {
        Content = content.Length <= longest ? content : content[..Cut(content, longest)];
        tokens = ArrayPool<Token>.Shared.Rent((Content.Length / 4) + 16);
        tokenCount = Tokenizer.Tokenize(Content, ref tokens);
        sentences = ArrayPool<Sentence>.Shared.Rent((tokenCount / 16) + 1);
        sentenceCount = SentenceSplitter.Split(Content, Tokens, titleLength, ref sentences);
    }

    /// <summary>The string that all spans point into, or its beginning.</summary>
    public string Content { get; }

    public ReadOnlySpan<Token> Tokens => tokens.AsSpan(0, tokenCount);

    public ReadOnlySpan<Sentence> Sentences => sentences.AsSpan(0, sentenceCount);

    /// <param name="article">The article.</param>
    /// <param name="longest">How much of its content is read, to the last white space before.</param>
    public static Document Read(Article article, int longest = int.MaxValue) => new(article.Content, article.Title.Length, longest);

    /// <summary>Reads any text whatever.</summary>
    /// <param name="content">The text.</param>
    /// <param name="titleLength">How many of its first characters are a title.</param>
    public static Document Read(string content, int titleLength = 0) => new(content, titleLength, int.MaxValue);

    /// <summary>The <see cref="WordKey"/> of each token: a word is hashed once for all tables that it is looked up in.</summary>
    internal ReadOnlySpan<ulong> Keys => (keys ??= ReadKeys()).AsSpan(0, tokenCount);

    /// <summary>The token's characters as they stand in the text.</summary>
    public ReadOnlySpan<char> Word(int token) => Tokens[token].In(Content);

    /// <summary>The token is this word, whatever its case.</summary>
    public bool Is(int token, ReadOnlySpan<char> word) =>
        (uint)token < (uint)tokenCount && Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Index of the sentence that a token belongs to.</summary>
    public int SentenceOf(int token)
    {
        var low = 0;
        var high = sentenceCount - 1;
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
        TextSpan.FromBounds(Tokens[firstToken].Start, Tokens[endToken - 1].End);

    private ulong[] ReadKeys()
    {
        var read = ArrayPool<ulong>.Shared.Rent(tokenCount);
        for (var i = 0; i < tokenCount; i++)
            read[i] = WordKey.Of(tokens[i].In(Content));
        return read;
    }

    /// <summary>The last white space within a length, so that no word is cut; the length itself where a word is longer.</summary>
    private static int Cut(string content, int longest)
    {
        for (var i = longest; i > longest / 2; i--)
        {
            if (char.IsWhiteSpace(content[i]))
                return i;
        }

        return longest;
    }

    /// <summary>Gives the tables back; the document is then empty.</summary>
    public void Dispose()
    {
        ArrayPool<Token>.Shared.Return(tokens);
        ArrayPool<Sentence>.Shared.Return(sentences);
        if (keys is not null)
            ArrayPool<ulong>.Shared.Return(keys);
        keys = null;
        tokens = [];
        sentences = [];
        tokenCount = sentenceCount = 0;
    }
}
