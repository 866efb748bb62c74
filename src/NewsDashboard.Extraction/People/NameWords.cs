using System.Runtime.CompilerServices;
using System.Text;

namespace NewsDashboard.Extraction.People;

/// <summary>
/// The words by which a name is compared: without initials, particles, titles of honour and "Jr.", without accents and an Arabic article
/// ("Erdoğan" is "Erdogan", "al-Sisi" is "Sisi"). Of an endless name only the beginning counts.
/// </summary>
internal ref struct NameWords
{
    private const int Most = 16;

    private readonly ReadOnlySpan<char> text;
    private Bounds bounds;

    public NameWords(ReadOnlySpan<char> name)
    {
        var ascii = Ascii.IsValid(name);
        text = ascii ? name : WithoutAccents(name);
        foreach (var part in text.Split(' '))
        {
            if (Count == Most)
                break;
            var word = ascii ? Bare(text[part]) : text[part];
            if (!word.IsEmpty)
                bounds[Count++] = (Offset(word), word.Length);
        }
    }

    public int Count { get; private set; }

    public readonly ReadOnlySpan<char> this[int index] => text.Slice(bounds[index].Start, bounds[index].Length);

    public readonly ReadOnlySpan<char> First => this[0];

    public readonly ReadOnlySpan<char> Last => this[Count - 1];

    public readonly string[] ToArray()
    {
        var words = new string[Count];
        for (var i = 0; i < words.Length; i++)
            words[i] = this[i].ToString();
        return words;
    }

    private readonly int Offset(ReadOnlySpan<char> word)
    {
        text.Overlaps(word, out var offset);
        return offset;
    }

    /// <summary>The part that counts, or nothing.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> part)
    {
        var word = part.Trim(".,");
        return Counts(word) ? WithoutArticle(word) : default;
    }

    private static bool Counts(ReadOnlySpan<char> word) =>
        word.Length > 1 && word is not ("Jr" or "Sr" or "bin" or "ibn" or "al" or "el" or "van" or "von" or "de" or "der" or "King" or "Queen" or "Prince" or "Princess" or "Sheikh" or "Pope" or "Crown" or "Dr" or "Mr");

    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> word) =>
        word.Length > 4 && word[2] == '-' && IsArticle(word[..2]) ? word[3..] : word;

    private static bool IsArticle(ReadOnlySpan<char> word)
    {
        foreach (var article in (ReadOnlySpan<string>)["al", "el", "as", "an", "ad"])
        {
            if (word.Equals(article, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The words that count, accents and soft hyphens left out, with a space between.</summary>
    private static string WithoutAccents(ReadOnlySpan<char> name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var part in name.Split(' '))
        {
            var word = name[part].Trim(".,").ToString().Replace("\u00AD", "", StringComparison.Ordinal);
            if (!Counts(word))
                continue;
            var start = folded.Length;
            foreach (var c in Decomposed(WithoutArticle(word).ToString()))
            {
                if (char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark)
                    folded.Append(c == 'ı' ? 'i' : c);
            }

            if (folded.Length > start)
                folded.Append(' ');
        }

        return folded.ToString();
    }

    private static string Decomposed(string word)
    {
        try
        {
            return word.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            // A lone surrogate cannot be normalised; such a word is its own form.
            return word;
        }
    }

    [InlineArray(Most)]
    private struct Bounds
    {
        private (int Start, int Length) first;
    }
}
