using System.Text;

namespace NewsDashboard.Extraction.People;

/// <summary>The persons of one article, found again by any word of their names.</summary>
internal sealed class PersonTable
{
    private readonly List<Person> persons = [];
    private readonly Dictionary<string, List<int>> byWord = new(StringComparer.OrdinalIgnoreCase);

    public int Count => persons.Count;

    public Person this[int index] => persons[index];

    /// <summary>Finds the person whom a name means, or -1. A fuller name than the known one is the same person where the family names agree.</summary>
    /// <param name="name">The words as written.</param>
    /// <param name="party">Party where the words around tell it.</param>
    public int Find(string name, string? party)
    {
        var words = Words(name);
        if (words.Count == 0 || !byWord.TryGetValue(words[^1], out var candidates))
            return words.Count > 1 ? FindByFirstWord(words, party) : -1;
        var best = -1;
        foreach (var candidate in candidates)
        {
            if (Agrees(persons[candidate], words, party) && (best < 0 || Rank(candidate, words[^1]) > Rank(best, words[^1])))
                best = candidate;
        }

        return best;
    }

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

    /// <summary>Words of a name without initials, particles, titles of honour and "Jr.".</summary>
    public static List<string> Words(string name)
    {
        var words = new List<string>(4);
        foreach (var part in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var word = part.Trim('.', ',').Replace("\u00AD", "", StringComparison.Ordinal);
            if (word.Length > 1 && word is not ("Jr" or "Sr" or "bin" or "ibn" or "al" or "el" or "van" or "von" or "de" or "der" or "King" or "Queen" or "Prince" or "Princess" or "Sheikh" or "Pope" or "Crown" or "Dr" or "Mr"))
                words.Add(Fold(word));
        }

        return words;
    }

    private int FindByFirstWord(List<string> words, string? party)
    {
        if (!byWord.TryGetValue(words[0], out var candidates))
            return -1;
        foreach (var candidate in candidates)
        {
            // "Xi Jinping" after "Xi"; but "David Cameron" is not "David".
            if (Words(persons[candidate].Name) is [var only] && only.Equals(words[0], StringComparison.OrdinalIgnoreCase) && Agrees(persons[candidate], words, party))
                return candidate;
        }

        return -1;
    }

    private static bool Agrees(Person person, List<string> words, string? party)
    {
        if (party is not null && person.Party is not null && person.PartyIsTold && person.Party != party)
            return false;
        var known = Words(person.Name);
        if (words.Count == 1 || known.Count == 1)
            return true;
        var shared = 0;
        foreach (var word in words)
        {
            foreach (var other in known)
            {
                if (Same(word, other))
                {
                    shared++;
                    break;
                }
            }
        }

        return shared >= Math.Min(words.Count, known.Count)
            || (Same(words[^1], known[^1]) && words[0].Length >= 2 && known[0].Length >= 2 && words[0].AsSpan(0, 2).Equals(known[0].AsSpan(0, 2), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Family names first, then who was mentioned last.</summary>
    private long Rank(int person, string word)
    {
        var words = Words(persons[person].Name);
        return (words.Count > 0 && Same(words[^1], word) ? 1L << 32 : 0) + persons[person].LastToken;
    }

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private void Index(int person, string name)
    {
        foreach (var word in Words(name))
        {
            if (!byWord.TryGetValue(word, out var list))
                byWord[word] = list = [];
            if (!list.Contains(person))
                list.Add(person);
        }
    }

    /// <summary>Without accents and an Arabic article, so that "Erdoğan" is "Erdogan" and "al-Sisi" is "Sisi".</summary>
    private static string Fold(string word)
    {
        if (word.Length > 4 && word[2] == '-' && word[..2].ToUpperInvariant() is "AL" or "EL" or "AS" or "AN" or "AD")
            word = word[3..];
        var ascii = true;
        foreach (var c in word)
            ascii &= c < 0x80;
        if (ascii)
            return word;
        var folded = new StringBuilder(word.Length);
        try
        {
            foreach (var c in word.Normalize(NormalizationForm.FormD))
            {
                if (char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark)
                    folded.Append(c == 'ı' ? 'i' : c);
            }
        }
        catch (ArgumentException)
        {
            // A lone surrogate cannot be normalised; such a word is its own form.
            return word;
        }

        return folded.ToString();
    }
}
