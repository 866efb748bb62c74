using System.Collections.Frozen;

namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>The spellings of a name that follow from those of its parts: "Mohammed" is also "Mohamed", "Dae-jung" is also "Dae-Jung".</summary>
internal static class NameVariants
{
    private const int Most = 64;

    private static readonly FrozenDictionary<string, string[]> Spellings =
        ListReader.Read("name-variants.tsv", "spellings").Select(row => row.List(0))
            .SelectMany(set => set.Select(spelling => (spelling, set)))
            .ToFrozenDictionary(pair => pair.spelling, pair => pair.set);

    /// <summary>The name itself and its variants, at most 64.</summary>
    public static IEnumerable<string> Of(string name)
    {
        List<string> variants = [""];
        var start = 0;
        while (start < name.Length)
        {
            var end = name.AsSpan(start).IndexOfAny(' ', '-') is var length and >= 0 ? start + length : name.Length;
            var parts = OfPart(name[start..end], start > 0 && name[start - 1] == '-');
            var mark = end < name.Length ? name[end].ToString() : "";
            if (variants.Count * parts.Length > Most)
                parts = parts[..1];
            variants = [.. variants.SelectMany(variant => parts.Select(part => variant + part + mark))];
            start = end + 1;
        }

        return variants;
    }

    /// <summary>As it is written first.</summary>
    private static string[] OfPart(string part, bool afterHyphen)
    {
        if (Spellings.TryGetValue(part, out var spellings))
            return [part, .. spellings.Where(spelling => spelling != part)];
        return afterHyphen && part.Length > 0 && char.IsLower(part[0]) ? [part, char.ToUpperInvariant(part[0]) + part[1..]] : [part];
    }
}
