namespace NewsDashboard.Extraction.Text;

/// <summary>Groups tokens into sentences by marks, case, abbreviations and line breaks.</summary>
public static class SentenceSplitter
{
    /// <summary>A longer run without an end is cut here, so that work within a sentence stays bounded.</summary>
    private const int LongestSentence = 400;

    /// <summary>Fills a borrowed array, and changes it for a larger one where it is too small.</summary>
    /// <returns>How many sentences there are.</returns>
    internal static int Split(string content, ReadOnlySpan<Token> tokens, int titleLength, ref Sentence[] sentences)
    {
        var count = 0;
        var wrapped = IsHardWrapped(content, titleLength);
        var first = 0;
        var paragraph = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var last = i == tokens.Length - 1;
            var breaks = last ? LineBreak.Paragraph : BreakAfter(content, tokens, i, wrapped, titleLength);
            if (breaks == LineBreak.None && !EndsSentence(content, tokens, i, first) && i - first + 1 < LongestSentence)
                continue;
            var headline = tokens[first].Start < titleLength;
            if (count == sentences.Length)
                sentences = Borrowed.Larger(sentences);
            sentences[count++] = new Sentence(first, i + 1, TextSpan.FromBounds(tokens[first].Start, tokens[i].End), headline, paragraph);
            if (breaks == LineBreak.Paragraph)
                paragraph++;
            first = i + 1;
        }

        return count;
    }

    private enum LineBreak
    {
        None,
        Paragraph,
    }

    private static LineBreak BreakAfter(string content, ReadOnlySpan<Token> tokens, int i, bool wrapped, int titleLength)
    {
        var from = tokens[i].End;
        var to = tokens[i + 1].Start;
        if (to - from <= 1 && (to == from || content[from] == ' '))
            return LineBreak.None;
        if (titleLength > 0 && from <= titleLength && to > titleLength)
            return LineBreak.Paragraph;
        var lines = 0;
        foreach (var c in content.AsSpan(from, to - from))
        {
            if (c is '\n' or '\u2028' or '\u2029')
                lines++;
        }

        return lines >= 2 || (lines == 1 && !wrapped) ? LineBreak.Paragraph : LineBreak.None;
    }

    /// <summary>Old wires break lines at 60 to 80 columns: there a single line feed is a space.</summary>
    private static bool IsHardWrapped(string content, int titleLength)
    {
        var body = content.AsSpan(Math.Min(titleLength, content.Length)).Trim();
        int lines = 0, wrappedLines = 0, longest = 0;
        foreach (var range in body.Split('\n'))
        {
            var line = body[range].TrimEnd();
            if (line.Length == 0)
                continue;
            lines++;
            longest = Math.Max(longest, line.Length);
            if (line.Length > 40 && line[^1] is not ('.' or '"' or '”' or '!' or '?' or ':'))
                wrappedLines++;
            if (longest > 100)
                return false;
        }

        return lines >= 3 && wrappedLines * 2 >= lines;
    }

    private static bool EndsSentence(string content, ReadOnlySpan<Token> tokens, int i, int first)
    {
        var token = tokens[i];
        var next = i + 1;
        if (token.Kind == TokenKind.Word)
            return content[token.End - 1] == '.' && AbbreviationEndsSentence(content, tokens, i, first);
        var stop = i;
        while (stop > first && IsCloser(content, tokens[stop]) && tokens[stop - 1].End == tokens[stop].Start)
            stop--;
        if (tokens[stop].Kind == TokenKind.Word)
            return stop < i && content[tokens[stop].End - 1] == '.' && StartsSentence(content, tokens, next);
        if (content[tokens[stop].Start] is not ('.' or '!' or '?' or '…') || tokens[stop].Kind != TokenKind.Punctuation)
            return false;
        // The stop's own quotation mark or bracket belongs to the same sentence.
        if (IsCloser(content, tokens[next]) && tokens[next].Start == token.End)
            return false;
        // ".com", "3 .5": a mark in the middle of something.
        if (tokens[next].Start == token.End && tokens[next].Kind is TokenKind.Word or TokenKind.Number && !tokens[next].IsCapitalised)
            return false;
        return StartsSentence(content, tokens, next);
    }

    private static bool IsCloser(string content, Token token) =>
        token.Kind == TokenKind.QuoteClose || content[token.Start] is ')' or ']';

    private static bool StartsSentence(string content, ReadOnlySpan<Token> tokens, int next)
    {
        var token = tokens[next];
        return token.Kind switch
        {
            TokenKind.Word => token.Case != TokenCase.Lower || IsLowerName(tokens, next),
            TokenKind.Number or TokenKind.QuoteOpen => true,
            TokenKind.QuoteClose => false,
            _ => content[token.Start] is not (',' or ';' or ':' or ')' or ']' or '/' or '%'),
        };
    }

    /// <summary>"al-Sisi", "bin Salman" and "van Dyk" may begin a sentence.</summary>
    private static bool IsLowerName(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Length >= 5 && i + 1 < tokens.Length && tokens[i + 1].Kind == TokenKind.Word && tokens[i + 1].Case == TokenCase.Title;

    private static bool AbbreviationEndsSentence(string content, ReadOnlySpan<Token> tokens, int i, int first)
    {
        var next = tokens[i + 1];
        if (next.Kind is TokenKind.QuoteOpen)
            return Abbreviations.KindOf(tokens[i].In(content)) is not AbbreviationKind.Title;
        if (next.Kind != TokenKind.Word || !next.IsCapitalised)
            return false;
        if (i == first && Abbreviations.KindOf(tokens[i].In(content)) is AbbreviationKind.Title)
            return false;
        return Abbreviations.StartsSentence(next.In(content));
    }
}
