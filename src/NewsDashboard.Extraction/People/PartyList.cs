using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.People;

/// <summary>Lists of states and organisations: "Kazakhstan, Turkmenistan and Serbia".</summary>
internal static class PartyList
{
    /// <summary>Adds the parties that a list beginning at a token names.</summary>
    /// <returns>Just past the list, or the token itself where there is none.</returns>
    public static int Read(Reading reading, int first, int end, List<string> parties)
    {
        var i = SkipDeterminer(reading, first);
        var named = reading.Names.At(i);
        if (!IsMember(reading, named))
            return first;
        Add(parties, named.Code);
        return Continue(reading, named.End, end, parties);
    }

    /// <summary>Goes on after the first member: ", B and C".</summary>
    public static int Continue(Reading reading, int i, int end, List<string> parties)
    {
        while (i < end)
        {
            var next = i;
            if (reading.Is(next, ","))
                next++;
            if (reading.Has(next, WordClass.Conjunction))
                next++;
            else if (reading.Is(next, "as") && reading.Is(next + 1, "well") && reading.Is(next + 2, "as"))
                next += 3;
            if (next == i)
                break;
            next = SkipDeterminer(reading, next);
            var named = reading.Names.At(next);
            if (!IsMember(reading, named))
                break;
            Add(parties, named.Code);
            i = named.End;
        }

        return i;
    }

    private static int SkipDeterminer(Reading reading, int i) => reading.Has(i, WordClass.Determiner) ? i + 1 : i;

    /// <summary>A state's own name that is not the first word of a longer phrase ("Canada's prime minister").</summary>
    private static bool IsMember(Reading reading, Named named)
    {
        if (named.Kind is not (NamedKind.Country or NamedKind.Organisation) || reading.IsPossessiveMark(named.End))
            return false;
        return !reading.Has(named.End, WordClass.Title | WordClass.TitleModifier) || !reading.IsCapitalised(named.End);
    }

    private static void Add(List<string> parties, string code)
    {
        if (!parties.Contains(code))
            parties.Add(code);
    }
}
