using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.People;

/// <summary>Titles that one state alone has (<c>office-titles.tsv</c>): "Secretary of State", "Foreign Secretary", "Taoiseach".</summary>
internal static class OfficeTitles
{
    private static readonly (string Title, string Party)[] Titles =
        [.. WordList.Read("office-titles.tsv", 2).Select(row => (row[0], row[1])).OrderByDescending(row => row.Item1.Length)];

    /// <summary>The state whose office a title is, or null.</summary>
    public static string? PartyOf(ReadOnlySpan<char> title)
    {
        foreach (var (words, party) in Titles)
        {
            if (title.Contains(words, StringComparison.OrdinalIgnoreCase))
                return party;
        }

        return null;
    }
}
