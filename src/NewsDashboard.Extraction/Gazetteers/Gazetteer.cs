using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>
/// All names that the engine knows, compiled into one matcher: countries, cities, organisations, office holders, and names that only contain
/// a country's. The longest name wins, from left to right, so that "Sea of Japan" hides "Japan". Case counts; words in capitals are looked up
/// a second way. Immutable: one instance serves all threads.
/// </summary>
public sealed class Gazetteer
{
    private const int ShortestUpperName = 4;

    private static readonly Lazy<Gazetteer> Shared = new(() => new Gazetteer(GazetteerNames.All()));

    private readonly NameTrie names = new();
    private readonly NameTrie upperNames = new();

    /// <summary>For each small letter, a bit for each length of a word that begins with it and begins a name ("al", "von").</summary>
    private readonly uint[] smallStarts = new uint[26];

    internal Gazetteer(IEnumerable<(string Name, GazetteerEntry Entry)> all)
    {
        foreach (var (name, entry) in all)
        {
            names.Add(name, entry);
            if (char.IsAsciiLetterLower(name[0]))
                smallStarts[name[0] - 'a'] |= 1u << FirstWordLength(name);
            if (entry.Kind != EntryKind.CombiningForm)
                upperNames.Add(name.ToUpperInvariant(), entry);
        }

        names.Freeze();
        upperNames.Freeze();
    }

    /// <summary>The gazetteer of the project's own lists, built at the first use.</summary>
    public static Gazetteer Default => Shared.Value;

    /// <summary>All names in a document, in reading order; they do not overlap. Takes time in proportion to its length.</summary>
    public List<GazetteerMatch> Match(Document document)
    {
        var found = new List<GazetteerMatch>(document.Tokens.Length / 16);
        var cursor = new PieceCursor(document.Content, document.Tokens);
        var capitals = new CapitalSentences(document);
        var tokens = document.Tokens;
        while (true)
        {
            if (cursor.IsAtTokenEnd)
                cursor.SkipTo(NextCandidate(document.Content, tokens, cursor.Token + 1));
            if (!cursor.Next())
                break;
            if (MayBegin(cursor.Piece) && (Longest(names, cursor, document, out var match, out var after)
                || (tokens[cursor.Token].Case == TokenCase.Upper && LongestUpper(cursor, document, ref capitals, out match, out after))))
            {
                found.Add(match);
                cursor = after;
            }
        }

        return found;
    }

    /// <summary>What a name by itself stands for: none, or all of its readings.</summary>
    public IReadOnlyList<GazetteerEntry> Find(string name)
    {
        var document = Document.Read(name);
        if (document.Tokens.Length == 0)
            return [];
        var cursor = new PieceCursor(name, document.Tokens);
        var node = 0;
        while (cursor.Next())
        {
            node = names.Step(node, cursor.Piece);
            if (node < 0)
                return [];
        }

        return names.EntriesAt(node) ?? [];
    }

    private static int FirstWordLength(string name)
    {
        var length = 0;
        while (length < name.Length && length < 31 && char.IsLetter(name[length]))
            length++;
        return length;
    }

    /// <summary>The next token in which a name may begin: most words of a text are neither capitalised nor compounds.</summary>
    private int NextCandidate(string content, ReadOnlySpan<Token> tokens, int token)
    {
        while (token < tokens.Length && !MayHold(content, tokens[token]))
            token++;
        return token;
    }

    private bool MayHold(string content, Token token) => token.Case switch
    {
        TokenCase.Lower => IsSmallStart(content[token.Start], token.Length) || token.IsCompound,
        TokenCase.None => token.Kind is TokenKind.Number or TokenKind.Word,
        _ => true,
    };

    private bool IsSmallStart(char first, int length) =>
        char.IsAsciiLetterLower(first) && length < 32 && (smallStarts[first - 'a'] & (1u << length)) != 0;

    private bool MayBegin(ReadOnlySpan<char> piece)
    {
        var first = piece[0];
        if (char.IsAsciiLetterLower(first))
            return IsSmallStart(first, piece.Length);
        return char.IsAsciiLetterUpper(first) || char.IsAsciiDigit(first) || (first >= 0x80 && char.IsUpper(first));
    }

    private bool LongestUpper(PieceCursor cursor, Document document, scoped ref CapitalSentences capitals, out GazetteerMatch match, out PieceCursor after) =>
        Longest(upperNames, cursor, document, out match, out after)
        && (match.Span.Length >= ShortestUpperName || capitals.Contains(cursor.Token));

    private static bool Longest(NameTrie trie, PieceCursor cursor, Document document, out GazetteerMatch match, out PieceCursor after)
    {
        match = default;
        after = cursor;
        var first = cursor.Token;
        var start = cursor.Start;
        var node = 0;
        do
        {
            node = trie.Step(node, cursor.Piece);
            if (node < 0)
                break;
            if (trie.EntriesAt(node) is { } entries)
            {
                match = new GazetteerMatch(first, cursor.Token + 1, TextSpan.FromBounds(start, cursor.Start + cursor.Length), entries);
                after = cursor;
            }
        }
        while (cursor.Next());
        return match.Entries is not null;
    }

    /// <summary>Tells the sentences that are written in capitals throughout, each looked at once.</summary>
    private struct CapitalSentences(Document document)
    {
        private int known = -1;
        private bool answer;

        public bool Contains(int token)
        {
            var index = document.SentenceOf(token);
            if (index != known)
            {
                known = index;
                answer = AllCapitals(document.Sentences[index]);
            }

            return answer;
        }

        private readonly bool AllCapitals(Sentence sentence)
        {
            var upper = 0;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var token = document.Tokens[i];
                if (token.Case == TokenCase.Upper)
                    upper++;
                else if (token.Case is TokenCase.Title or TokenCase.Lower)
                    return false;
            }

            return upper > 1;
        }
    }
}
