namespace NewsDashboard.Extraction.Sentiment;

/// <summary>
/// Gathers the tone toward countries or people, mention by mention: the mean of a sentence's mentions counts once for the sentence.
/// An article has few of them, so a list is searched.
/// </summary>
internal sealed class MentionTones
{
    private readonly List<Entry> entries = [];

    public int Count => entries.Count;

    public void Clear() => entries.Clear();

    public void Add(string key, int sentence, double score)
    {
        var index = IndexOf(key);
        var entry = index < 0 ? new Entry(key, -1, 0, 0, 0, 0) : entries[index];
        if (entry.Sentence != sentence)
            entry = new Entry(key, sentence, 0, 0, entry.Sentences + 1, entry.Closed + entry.Mean);
        entry = entry with { Mentions = entry.Mentions + 1, Sum = entry.Sum + score };
        if (index < 0)
            entries.Add(entry);
        else
            entries[index] = entry;
    }

    public (string Key, int Sentences, double Score) this[int index]
    {
        get
        {
            var entry = entries[index];
            return (entry.Key, entry.Sentences, (entry.Closed + entry.Mean) / entry.Sentences);
        }
    }

    private int IndexOf(string key)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (ReferenceEquals(entries[i].Key, key) || entries[i].Key == key)
                return i;
        }

        return -1;
    }

    /// <param name="Key">Country or person.</param>
    /// <param name="Sentence">The sentence being gathered.</param>
    /// <param name="Mentions">Mentions in it.</param>
    /// <param name="Sum">Their scores' sum.</param>
    /// <param name="Sentences">Sentences so far, this one too.</param>
    /// <param name="Closed">Sum of the means of the sentences before.</param>
    private readonly record struct Entry(string Key, int Sentence, int Mentions, double Sum, int Sentences, double Closed)
    {
        public double Mean => Mentions == 0 ? 0 : Sum / Mentions;
    }
}
