namespace NewsDashboard.Data.Queries;

/// <summary>What a reader typed into a search box, as patterns for LIKE.</summary>
internal static class SearchTerms
{
    public const string Escape = "\\";

    private const int MostTerms = 8;
    private const int LongestTerm = 100;

    /// <summary>One pattern for each word, or for each phrase "in quotation marks"; all must be found. At most eight.</summary>
    public static IReadOnlyList<string> Patterns(string? search)
    {
        var patterns = new List<string>();
        var parts = (search ?? "").Split('"');
        for (var index = 0; index < parts.Length && patterns.Count < MostTerms; index++)
        {
            var isPhrase = index % 2 == 1;
            var terms = isPhrase ? [parts[index].Trim()] : parts[index].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            patterns.AddRange(terms.Where(term => term.Length > 0).Take(MostTerms - patterns.Count).Select(Pattern));
        }

        return patterns;
    }

    private static string Pattern(string term)
    {
        var text = term.Length > LongestTerm ? term[..LongestTerm] : term;
        return "%" + text.Replace(Escape, Escape + Escape, StringComparison.Ordinal).Replace("%", Escape + "%", StringComparison.Ordinal)
            .Replace("_", Escape + "_", StringComparison.Ordinal).Replace("[", Escape + "[", StringComparison.Ordinal) + "%";
    }
}
