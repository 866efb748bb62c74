namespace NewsDashboard.Extraction.People;

/// <summary>The persons of one article, found again by any word of their names.</summary>
internal sealed class PersonTable
{
    /// <summary>No article names more; a text that does is no article, and the rest of it is not worth quadratic time.</summary>
    private const int MostPersons = 1000;
    private const int MostOfOneWord = 24;

    private readonly List<Person> persons = [];
    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> byWord =
        new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => persons.Count;

    public Person this[int index] => persons[index];

    /// <summary>Finds the person whom a name means, or -1. A fuller name than the known one is the same person where the family names agree.</summary>
    /// <param name="name">The words as written.</param>
    /// <param name="party">Party where the words around tell it.</param>
    public int Find(ReadOnlySpan<char> name, string? party)
    {
        if (persons.Count == 0)
            return -1;
        var words = new NameWords(name);
        if (words.Count == 0 || !byWord.TryGetValue(words.Last, out var candidates))
            return words.Count > 1 ? FindByFirstWord(words, party) : -1;
        var best = -1;
        foreach (var candidate in candidates)
        {
            if (Agrees(persons[candidate], words, party) && (best < 0 || Rank(candidate, words.Last) > Rank(best, words.Last)))
                best = candidate;
        }

        return best;
    }

    /// <summary>There is room for another person.</summary>
    public bool HasRoom => persons.Count < MostPersons;

    public int Add(string name)
    {
        persons.Add(new Person { Name = name });
        Index(persons.Count - 1, name);
        return persons.Count - 1;
    }

    /// <summary>Takes over a fuller name.</summary>
    public void Rename(int index, string name)
    {
        persons[index].Name = name;
        Index(index, name);
    }

    private int FindByFirstWord(in NameWords words, string? party)
    {
        if (!byWord.TryGetValue(words.First, out var candidates))
            return -1;
        foreach (var candidate in candidates)
        {
            // "Xi Jinping" after "Xi"; but "David Cameron" is not "David".
            if (persons[candidate].NameWords is [var only] && Same(words.First, only) && Agrees(persons[candidate], words, party))
                return candidate;
        }

        return -1;
    }

    private static bool Agrees(Person person, in NameWords words, string? party)
    {
        if (party is not null && person.Party is not null && person.PartyIsTold && person.Party != party)
            return false;
        var known = person.NameWords;
        if (words.Count == 1 || known.Length == 1)
            return true;
        var shared = 0;
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var other in known)
            {
                if (Same(words[i], other))
                {
                    shared++;
                    break;
                }
            }
        }

        return shared >= Math.Min(words.Count, known.Length)
            || (Same(words.Last, known[^1]) && words.First.Length >= 2 && known[0].Length >= 2 && Same(words.First[..2], known[0].AsSpan(0, 2)));
    }

    /// <summary>Family names first, then who was mentioned last.</summary>
    private long Rank(int person, ReadOnlySpan<char> word) =>
        (persons[person].NameWords is [.., var last] && Same(word, last) ? 1L << 32 : 0) + persons[person].LastToken;

    private static bool Same(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private void Index(int person, string name)
    {
        var words = new NameWords(name).ToArray();
        persons[person].NameWords = words;
        foreach (var word in words)
        {
            if (!byWord.TryGetValue(word, out var list))
                byWord[word] = list = [];
            if (list.Count < MostOfOneWord && !list.Contains(person))
                list.Add(person);
        }
    }
}
