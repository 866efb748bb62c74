namespace NewsDashboard.Web.Components.Parts;

/// <summary>Finds the words of a search in a text, to mark them.</summary>
public static class SearchWords
{
    private const int MostWords = 8;

    /// <summary>Single words, and phrases "in quotation marks".</summary>
    public static IReadOnlyList<string> Of(string? search)
    {
        var parts = (search ?? "").Split('"');
        return
        [
            .. parts.SelectMany((part, index) => index % 2 == 1 ? [part.Trim()] : part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                .Where(word => word.Length > 0)
                .Take(MostWords),
        ];
    }

    /// <summary>Every place where one of the words stands, in any case.</summary>
    public static IEnumerable<TextMark> In(string content, string? search)
    {
        foreach (var word in Of(search))
        {
            for (var at = content.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = content.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
            {
                yield return new TextMark(at, word.Length, MarkKind.Search);
            }
        }
    }
}
