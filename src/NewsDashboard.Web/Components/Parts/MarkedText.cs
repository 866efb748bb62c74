namespace NewsDashboard.Web.Components.Parts;

/// <summary>A piece of text under the same marks from end to end.</summary>
/// <param name="Text">Never empty.</param>
/// <param name="Marks">All that cover it, longest first.</param>
/// <param name="Ending">Evidence that ends with this piece: here stands the way to its meeting.</param>
public sealed record MarkedPiece(string Text, IReadOnlyList<TextMark> Marks, IReadOnlyList<TextMark> Ending);

/// <summary>Cuts an article's content into paragraphs and these into pieces, so that marks may overlap and nest.</summary>
public static class MarkedText
{
    /// <param name="content">Title, an empty line, text.</param>
    /// <param name="marks">In any order. Those that reach beyond the content, as after a change of the text, are cut or left out.</param>
    public static IReadOnlyList<IReadOnlyList<MarkedPiece>> Paragraphs(string content, IEnumerable<TextMark> marks)
    {
        var known = marks
            .Where(mark => mark.Start >= 0 && mark.Length > 0 && mark.Start < content.Length)
            .Select(mark => mark.End > content.Length ? mark with { Length = content.Length - mark.Start } : mark)
            .OrderBy(mark => mark.Start)
            .ToList();
        var paragraphs = new List<IReadOnlyList<MarkedPiece>>();
        var next = 0;
        var open = new List<TextMark>();
        foreach (var (start, end) in Ranges(content))
        {
            paragraphs.Add(Pieces(content, start, end, known, ref next, open));
        }

        return paragraphs;
    }

    private static List<MarkedPiece> Pieces(string content, int start, int end, List<TextMark> marks, ref int next, List<TextMark> open)
    {
        var pieces = new List<MarkedPiece>();
        var at = start;
        while (at < end)
        {
            while (next < marks.Count && marks[next].Start <= at)
            {
                open.Add(marks[next++]);
            }

            open.RemoveAll(mark => mark.End <= at);
            var until = Math.Min(end, next < marks.Count ? marks[next].Start : end);
            foreach (var mark in open)
            {
                until = Math.Min(until, mark.End);
            }

            var ending = open.Where(mark => mark.Kind == MarkKind.Evidence && mark.End == until).ToList();
            pieces.Add(new MarkedPiece(content[at..until], [.. open.OrderByDescending(mark => mark.Length)], ending));
            at = until;
        }

        return pieces;
    }

    /// <summary>From and to of each paragraph; what parts them is left out.</summary>
    private static IEnumerable<(int Start, int End)> Ranges(string content)
    {
        var start = 0;
        while (start < content.Length)
        {
            var end = content.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? content.Length : end;
            if (end > start)
            {
                yield return (start, end);
            }

            start = end;
            while (start < content.Length && content[start] == '\n')
            {
                start++;
            }
        }
    }
}
