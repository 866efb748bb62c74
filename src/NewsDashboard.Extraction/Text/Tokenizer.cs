using System.Buffers;
using System.Text;

namespace NewsDashboard.Extraction.Text;

/// <summary>Cuts a text into tokens in one pass from left to right.</summary>
public static class Tokenizer
{
    private const char SoftHyphen = '\u00AD';

    public static Token[] Tokenize(string content)
    {
        var tokens = ArrayPool<Token>.Shared.Rent((content.Length / 4) + 16);
        var count = Tokenize(content, ref tokens);
        var all = tokens.AsSpan(0, count).ToArray();
        ArrayPool<Token>.Shared.Return(tokens);
        return all;
    }

    /// <summary>Fills a borrowed array, and changes it for a larger one where it is too small.</summary>
    /// <returns>How many tokens there are.</returns>
    internal static int Tokenize(string content, ref Token[] tokens)
    {
        var count = 0;
        var position = 0;
        while (position < content.Length)
        {
            var c = content[position];
            if (c <= ' ' || char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\uFEFF' or SoftHyphen)
            {
                position++;
                continue;
            }

            var token = ReadToken(content, position, count > 0 ? tokens[count - 1] : default);
            if (count == tokens.Length)
                tokens = Borrowed.Larger(tokens);
            tokens[count++] = token;
            position = token.End;
        }

        return count;
    }

    private static Token ReadToken(string content, int start, Token previous)
    {
        var c = content[start];
        if (IsLetter(content, start))
            return Word(content, start);
        if (char.IsAsciiDigit(c))
            return Number(content, start);
        if (IsApostrophe(c) && start > 0 && previous.End == start && previous.Kind is TokenKind.Word or TokenKind.Number)
        {
            if (IsPossessive(content, start))
                return new Token(start, 2, TokenKind.Word, TokenCase.Lower);
            if (c != '\'' || start + 1 >= content.Length || content[start + 1] != '\'')
                return new Token(start, 1, TokenKind.Punctuation);
        }

        return Mark(content, start);
    }

    private static Token Word(string content, int start)
    {
        var end = start;
        var segment = start;
        var dotted = false;
        var compound = false;
        while (end < content.Length)
        {
            var c = content[end];
            if (IsWordPart(content, end))
            {
                end++;
            }
            else if (IsApostrophe(c))
            {
                if (IsPossessive(content, end) || !IsLetterAt(content, end + 1))
                    break;
                end++;
            }
            else if (c is '-' or '\u2010' or '\u2011' or '&')
            {
                if (!IsLetterAt(content, end + 1) && !IsDigitAt(content, end + 1))
                    break;
                compound |= c != '&';
                segment = ++end;
            }
            else if (c == '.' && end - segment == 1 && IsLetterAt(content, end + 1) && !IsLetterAt(content, end + 2) && IsDotAt(content, end + 2))
            {
                dotted = true;
                segment = ++end;
            }
            else if (c == '.' && end - segment == 1 && (dotted || char.IsUpper(content[segment])) && IsSeparatedInitial(content, segment, end))
            {
                segment = ++end;
                dotted = true;
                if (!(end < content.Length && content[end] == '-' && IsLetterAt(content, end + 1)))
                    break;
            }
            else
            {
                break;
            }
        }

        if (!dotted && end < content.Length && content[end] == '.' && Abbreviations.Contains(content.AsSpan(start, end - start)))
            end++;
        return new Token(start, end - start, TokenKind.Word, CaseOf(content.AsSpan(start, end - start))) { IsCompound = compound };
    }

    /// <summary>The letter before the stop is an initial or the last of a dotted abbreviation, not the last word of a sentence.</summary>
    private static bool IsSeparatedInitial(string content, int letter, int dot)
    {
        if (letter > 0 && content[letter - 1] == '.')
            return true;
        if (content[letter] == 'I' && dot + 1 < content.Length && content[dot + 1] != ' ')
            return false;
        return dot + 1 < content.Length;
    }

    private static Token Number(string content, int start)
    {
        var end = start + 1;
        while (end < content.Length)
        {
            var c = content[end];
            if (char.IsAsciiDigit(c) || (c is '.' or ',' or ':' && IsDigitAt(content, end + 1)))
                end++;
            else
                break;
        }

        var digits = end;
        while (end < content.Length && (IsWordPart(content, end) || (content[end] == '-' && IsLetterAt(content, end + 1))))
            end++;
        var kind = end == digits || end - digits <= 2 ? TokenKind.Number : TokenKind.Word;
        return new Token(start, end - start, kind) { IsCompound = content.AsSpan(start, end - start).Contains('-') };
    }

    private static Token Mark(string content, int start)
    {
        var c = content[start];
        switch (c)
        {
            case '“' or '„' or '«' or '‟':
                return new Token(start, 1, TokenKind.QuoteOpen);
            case '”' or '»':
                return new Token(start, 1, TokenKind.QuoteClose);
            case '‘':
                return new Token(start, 1, TokenKind.QuoteOpen);
            case '`':
                return new Token(start, RunLength(content, start, 2), TokenKind.QuoteOpen);
            case '\'' when start + 1 < content.Length && content[start + 1] == '\'':
                return new Token(start, 2, Opens(content, start, 2) ? TokenKind.QuoteOpen : TokenKind.QuoteClose);
            case '"' or '\'' or '’':
                return new Token(start, 1, Opens(content, start, 1) ? TokenKind.QuoteOpen : TokenKind.QuoteClose);
            case '-' or '.' or '*' or '=' or '_':
                return new Token(start, RunLength(content, start, int.MaxValue), TokenKind.Punctuation);
        }

        if (char.IsHighSurrogate(c) && start + 1 < content.Length && char.IsLowSurrogate(content[start + 1]))
            return new Token(start, 2, TokenKind.Symbol);
        return new Token(start, 1, char.IsPunctuation(c) ? TokenKind.Punctuation : TokenKind.Symbol);
    }

    /// <summary>A straight quotation mark opens when it leans on what follows.</summary>
    private static bool Opens(string content, int start, int length)
    {
        var before = start == 0 || char.IsWhiteSpace(content[start - 1]) || content[start - 1] is '(' or '[' or '-' or '—' or '–' or '"' or '“' or '`';
        var after = start + length >= content.Length || char.IsWhiteSpace(content[start + length]);
        return before && !after;
    }

    private static int RunLength(string content, int start, int most)
    {
        var length = 1;
        while (length < most && start + length < content.Length && content[start + length] == content[start])
            length++;
        return length;
    }

    private static TokenCase CaseOf(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]))
            return char.IsLower(word[0]) ? TokenCase.Lower : TokenCase.None;
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c))
                return TokenCase.Title;
            if (char.IsLetter(c))
                letters++;
        }

        return letters == 1 ? TokenCase.Initial : TokenCase.Upper;
    }

    /// <summary>"'s" that ends a word.</summary>
    private static bool IsPossessive(string content, int apostrophe) =>
        apostrophe + 1 < content.Length && content[apostrophe + 1] is 's' or 'S'
        && !IsLetterAt(content, apostrophe + 2) && !IsDigitAt(content, apostrophe + 2);

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    private static bool IsWordPart(string content, int at)
    {
        var c = content[at];
        return char.IsAsciiLetterOrDigit(c) || c == SoftHyphen
            || (c >= 0x80 && (IsLetter(content, at) || IsMark(c) || (char.IsLowSurrogate(c) && at > 0 && IsLetter(content, at - 1))));
    }

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsLetter(string content, int at)
    {
        var c = content[at];
        if (c < 0x80)
            return char.IsAsciiLetter(c);
        if (!char.IsSurrogate(c))
            return char.IsLetter(c);
        return char.IsHighSurrogate(c) && at + 1 < content.Length && char.IsLowSurrogate(content[at + 1])
            && Rune.IsLetter(new Rune(c, content[at + 1]));
    }

    private static bool IsLetterAt(string content, int at) => at < content.Length && IsLetter(content, at);

    private static bool IsDigitAt(string content, int at) => at < content.Length && char.IsAsciiDigit(content[at]);

    private static bool IsDotAt(string content, int at) => at < content.Length && content[at] == '.';
}
