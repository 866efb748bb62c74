using System.Buffers;
using NewsDashboard.Extraction.Gazetteers;

namespace NewsDashboard.Benchmarks;

/// <summary>The practical ceiling: a single pass of <see cref="SearchValues{T}"/> over the text for all names of the gazetteer.</summary>
internal sealed class NameSearch
{
    private readonly SearchValues<string> values;

    public NameSearch()
    {
        string[] names = [.. GazetteerNames.All().Select(pair => pair.Name).Distinct()];
        Names = names.Length;
        values = SearchValues.Create(names, StringComparison.Ordinal);
    }

    public int Names { get; }

    /// <returns>How many times a name begins in the text. Names inside words count: no boundary is checked.</returns>
    public int Count(ReadOnlySpan<char> text)
    {
        var found = 0;
        for (int at; (at = text.IndexOfAny(values)) >= 0; text = text[(at + 1)..])
            found++;
        return found;
    }
}
