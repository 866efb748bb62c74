namespace NewsDashboard.Benchmarks;

/// <summary>
/// The bare pass that the engine is compared with: every word of a text is hashed and looked up in a table of 10,000 words, and nothing else.
/// An open-addressing table of 64-bit FNV-1a hashes, in 256 KB.
/// </summary>
internal sealed class WordTable
{
    public const int Words = 10_000;

    private const int Size = 32_768;

    private readonly ulong[] slots = new ulong[Size];

    /// <summary>Takes the commonest words of a corpus, so that most probes hit, as those of a lexicon do.</summary>
    public WordTable(Corpus corpus)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var article in corpus.Articles)
        {
            var text = article.Content.AsSpan();
            for (var at = 0; Next(text, ref at, out var hash);)
                counts[hash] = counts.GetValueOrDefault(hash) + 1;
        }

        foreach (var (hash, _) in counts.OrderByDescending(pair => pair.Value).Take(Words))
            slots[SlotOf(hash)] = hash;
    }

    /// <returns>How many words of the text stand in the table.</returns>
    public int Count(ReadOnlySpan<char> text)
    {
        var known = 0;
        for (var at = 0; Next(text, ref at, out var hash);)
        {
            if (slots[SlotOf(hash)] == hash)
                known++;
        }

        return known;
    }

    private int SlotOf(ulong hash)
    {
        var slot = (int)(hash >> 40) & (Size - 1);
        while (slots[slot] != 0 && slots[slot] != hash)
            slot = (slot + 1) & (Size - 1);
        return slot;
    }

    private static bool Next(ReadOnlySpan<char> text, ref int at, out ulong hash)
    {
        hash = 14695981039346656037;
        while (at < text.Length && !IsLetter(text[at]))
            at++;
        if (at == text.Length)
            return false;
        for (; at < text.Length && IsLetter(text[at]); at++)
            hash = (hash ^ text[at]) * 1099511628211;
        return true;
    }

    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || (c >= 0x80 && char.IsLetter(c));
}
