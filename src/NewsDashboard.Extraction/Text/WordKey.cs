using System.Runtime.InteropServices;
using System.Text;

namespace NewsDashboard.Extraction.Text;

/// <summary>64-bit keys of words and word pairs: all that the tables of words know of one.</summary>
internal static class WordKey
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 0x9E3779B97F4A7C15;
    private const int Lanes = 4;
    private const int LaneBytes = Lanes * sizeof(char);

    /// <summary>Stands for any name in the text around a target: names carry no tone of their own.</summary>
    public static readonly ulong Name = Of("#name");

    /// <summary>Stands for a number.</summary>
    public static readonly ulong Number = Of("#number");

    /// <summary>Before the first and after the last word of a sentence.</summary>
    public static readonly ulong Edge = Of("#edge");

    /// <summary>Case, a curly apostrophe and an abbreviation's full stop make no difference.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        if (word.Length > 1 && word[^1] == '.')
            word = word[..^1];
        return Ascii.IsValid(word) ? OfAscii(word) : OfAny(word);
    }

    /// <summary>Four letters at a time; the last four may overlap those before.</summary>
    private static ulong OfAscii(ReadOnlySpan<char> word)
    {
        var hash = Offset + (ulong)word.Length;
        if (word.Length < Lanes)
        {
            foreach (var c in word)
                hash = Add(hash, Lower(c));
            return Mix(hash);
        }

        var bytes = MemoryMarshal.AsBytes(word);
        for (var at = 0; at + LaneBytes < bytes.Length; at += LaneBytes)
            hash = Add(hash, Lower(MemoryMarshal.Read<ulong>(bytes[at..])));
        return Mix(Add(hash, Lower(MemoryMarshal.Read<ulong>(bytes[^LaneBytes..]))));
    }

    /// <summary>Puts other letters into small ones first. What is ASCII then has the key of the same word written so: "don’t" is "don't".</summary>
    private static ulong OfAny(ReadOnlySpan<char> word)
    {
        Span<char> small = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        for (var i = 0; i < word.Length; i++)
            small[i] = word[i] == '’' ? '\'' : char.ToLowerInvariant(word[i]);
        if (Ascii.IsValid(small))
            return OfAscii(small);
        var hash = Offset;
        foreach (var c in small)
            hash = Add(hash, c);
        return Mix(hash);
    }

    private static ulong Add(ulong hash, ulong part)
    {
        hash = (hash ^ part) * Prime;
        return hash ^ (hash >> 32);
    }

    /// <summary>Sets the bit of a small letter in each of four ASCII characters that is a capital.</summary>
    private static ulong Lower(ulong four)
    {
        const ulong each = 0x0001_0001_0001_0001;
        var fromA = four + (each * (0x80 - 'A'));
        var pastZ = four + (each * (0x80 - 'Z' - 1));
        return four | ((fromA & ~pastZ & (each * 0x80)) >> 2);
    }

    /// <summary>The word under a negation.</summary>
    public static ulong Negated(ulong word) => Mix(word + 0x9E3779B97F4A7C15);

    public static ulong Mix(ulong x)
    {
        x ^= x >> 31;
        x *= 0x7FB5D329728EA185;
        return x ^ (x >> 29);
    }
}
