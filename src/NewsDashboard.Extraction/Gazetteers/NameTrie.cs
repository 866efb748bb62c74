using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>
/// A trie over the words of many names, in flat open-addressing tables: one probe tells of a word that begins no name.
/// Immutable after <see cref="Freeze"/>, and then safe for many threads.
/// </summary>
internal sealed class NameTrie
{
    private readonly List<string> words = [];
    private readonly Dictionary<string, int> wordIds = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, int> edges = [];
    private readonly List<List<GazetteerEntry>?> entries = [null];

    private string[] wordTable = [];
    private uint[] wordHashes = [];
    private int[] wordSlots = [];
    private ulong[] edgeKeys = [];
    private int[] edgeChildren = [];
    private GazetteerEntry[]?[] nodeEntries = [];

    public void Add(string name, GazetteerEntry entry)
    {
        // A word after the name keeps the tokenizer from taking the name's own full stop for the end of a sentence.
        var text = name + " x";
        var tokens = Tokenizer.Tokenize(text);
        var cursor = new PieceCursor(text, tokens.AsSpan(0, tokens.Length - 1));
        var node = 0;
        while (cursor.Next())
            node = Child(node, WordId(NameHash.Folded(cursor.Piece)));
        if (node == 0)
            throw new InvalidDataException($"\"{name}\" has no word");
        var here = entries[node] ??= [];
        if (!here.Contains(entry))
            here.Add(entry);
    }

    public void Freeze()
    {
        wordTable = [.. words];
        var size = SizeFor(words.Count);
        wordHashes = new uint[size];
        wordSlots = new int[size];
        for (var id = 0; id < wordTable.Length; id++)
        {
            var hash = NameHash.Of(wordTable[id]);
            var slot = hash & (uint)(size - 1);
            while (wordHashes[slot] != 0)
                slot = (slot + 1) & (uint)(size - 1);
            wordHashes[slot] = hash;
            wordSlots[slot] = id;
        }

        size = SizeFor(edges.Count);
        edgeKeys = new ulong[size];
        edgeChildren = new int[size];
        foreach (var (key, child) in edges)
        {
            var slot = Mix(key) & (uint)(size - 1);
            while (edgeKeys[slot] != 0)
                slot = (slot + 1) & (uint)(size - 1);
            edgeKeys[slot] = key;
            edgeChildren[slot] = child;
        }

        nodeEntries = [.. entries.Select(list => list?.ToArray())];
    }

    /// <summary>Node that a word leads to, or -1.</summary>
    public int Step(int node, ReadOnlySpan<char> word)
    {
        var hash = NameHash.Of(word);
        var mask = (uint)(wordHashes.Length - 1);
        for (var slot = hash & mask; wordHashes[slot] != 0; slot = (slot + 1) & mask)
        {
            if (wordHashes[slot] == hash && NameHash.Same(word, wordTable[wordSlots[slot]]))
                return Follow(Key(node, wordSlots[slot]));
        }

        return -1;
    }

    /// <summary>What the name that ends at a node stands for, or null.</summary>
    public GazetteerEntry[]? EntriesAt(int node) => nodeEntries[node];

    private int Follow(ulong key)
    {
        var mask = (uint)(edgeKeys.Length - 1);
        for (var slot = Mix(key) & mask; edgeKeys[slot] != 0; slot = (slot + 1) & mask)
        {
            if (edgeKeys[slot] == key)
                return edgeChildren[slot];
        }

        return -1;
    }

    private int WordId(string word)
    {
        if (!wordIds.TryGetValue(word, out var id))
        {
            id = words.Count;
            words.Add(word);
            wordIds.Add(word, id);
        }

        return id;
    }

    private int Child(int node, int word)
    {
        var key = Key(node, word);
        if (!edges.TryGetValue(key, out var child))
        {
            child = entries.Count;
            entries.Add(null);
            edges.Add(key, child);
        }

        return child;
    }

    /// <summary>Never 0, which marks a free slot.</summary>
    private static ulong Key(int node, int word) => ((ulong)(uint)node << 32) | (uint)(word + 1);

    private static uint Mix(ulong key) => (uint)((key * 0x9E3779B97F4A7C15ul) >> 32);

    private static int SizeFor(int count) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, count * 3));
}
