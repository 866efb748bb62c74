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
        if (GovernmentEnd(reading, named, end) is var government && government > i)
        {
            Add(parties, named.Code);
            return Continue(reading, government, end, parties);
        }

        if (named.Kind == NamedKind.Group && reading.Matches[named.Match].Find(Gazetteers.EntryKind.Organisation)?.Item is Gazetteers.Organisation group)
        {
            foreach (var member in group.Members)
                Add(parties, member);
            return Continue(reading, named.End, end, parties);
        }

        if (!IsMember(reading, named))
            return first;
        Add(parties, named.Code);
        return Continue(reading, IsMembers(reading, named.End) ? named.End + 1 : named.End, end, parties);
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
            if (reading.Is(next, "rebel") || reading.Is(next, "separatist"))
                next++;
            var named = reading.Names.At(next);
            if (GovernmentEnd(reading, named, end) is var government && government > next)
            {
                Add(parties, named.Code);
                i = government;
                continue;
            }

            if (!IsMember(reading, named))
                break;
            Add(parties, named.Code);
            i = named.End;
        }

        return i;
    }

    /// <summary>"Sudan's Islamist government", "the Colombian government": just past it, or 0.</summary>
    private static int GovernmentEnd(Reading reading, Named named, int end)
    {
        if (!named.IsParty)
            return 0;
        var i = reading.IsPossessiveMark(named.End) ? named.End + 1 : named.End;
        for (var fillers = 0; i < end && fillers < 3; fillers++, i++)
        {
            if (reading.Is(i, "government") || reading.Is(i, "regime") || reading.Is(i, "junta"))
                return i + 1;
            if (reading.Has(i, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary) || reading.Token(i).Kind != TokenKind.Word)
                break;
        }

        return 0;
    }

    /// <summary>"the NATO allies", "the EU states".</summary>
    private static bool IsMembers(Reading reading, int i) =>
        reading.Is(i, "allies") || reading.Is(i, "nations") || reading.Is(i, "countries") || reading.Is(i, "members") || reading.Is(i, "states") || reading.Is(i, "partners");

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
