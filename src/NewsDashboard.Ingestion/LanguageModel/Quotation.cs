using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Ingestion.LanguageModel;

/// <summary>Finds words that are said to stand in a text.</summary>
internal static class Quotation
{
    /// <summary>The first place where the words stand character by character; only runs of blanks and line ends may differ in length and kind.</summary>
    /// <returns>Null where they do not stand there, or where there are none.</returns>
    public static TextSpan? Find(string text, string words, StringComparison comparison = StringComparison.Ordinal)
    {
        var pieces = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (pieces.Length == 0)
            return null;

        for (var from = 0; (from = text.IndexOf(pieces[0], from, comparison)) >= 0; from++)
        {
            var end = EndOf(text, from, pieces, comparison);
            if (end >= 0 && IsEdge(text, from) && IsEdge(text, end))
                return TextSpan.FromBounds(from, end);
        }

        return null;
    }

    /// <summary>Where the pieces end that begin at <paramref name="start"/>; -1 where they do not all follow.</summary>
    private static int EndOf(string text, int start, string[] pieces, StringComparison comparison)
    {
        var at = start;
        for (var piece = 0; piece < pieces.Length; piece++)
        {
            var begin = at;
            while (piece > 0 && at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            if ((piece > 0 && at == begin) || string.Compare(text, at, pieces[piece], 0, pieces[piece].Length, comparison) != 0)
                return -1;
            at += pieces[piece].Length;
        }

        return at;
    }

    /// <summary>Not inside a word: "Li" does not stand in "Libya".</summary>
    private static bool IsEdge(string text, int at) =>
        at == 0 || at == text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at]);
}
