using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>The word directly beside a name, the other part of a hyphenated one included; empty where a mark or nothing stands there.</summary>
internal static class NeighbourWords
{
    /// <param name="document">The text.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="firstToken">The token that it begins in.</param>
    public static ReadOnlySpan<char> Before(Document document, int start, int firstToken)
    {
        var token = document.Tokens[firstToken];
        if (start > token.Start)
        {
            var head = document.Content.AsSpan(token.Start, start - token.Start - 1);
            return head[(head.LastIndexOf('-') + 1)..];
        }

        return firstToken > 0 && IsWord(document.Tokens[firstToken - 1]) ? document.Word(firstToken - 1) : default;
    }

    /// <param name="document">The text.</param>
    /// <param name="end">Where the name ends.</param>
    /// <param name="endToken">The token just past it.</param>
    public static ReadOnlySpan<char> After(Document document, int end, int endToken)
    {
        var last = document.Tokens[endToken - 1];
        if (end < last.End)
        {
            var tail = document.Content.AsSpan(end + 1, last.End - end - 1);
            var hyphen = tail.IndexOf('-');
            return hyphen < 0 ? tail : tail[..hyphen];
        }

        return endToken < document.Tokens.Length && IsWord(document.Tokens[endToken]) ? document.Word(endToken) : default;
    }

    private static bool IsWord(Token token) => token.Kind is TokenKind.Word or TokenKind.Number;
}
