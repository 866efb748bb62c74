using System.Collections.Frozen;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.People;

/// <summary>A title as the text writes it: "Deputy Prime Minister", "Secretary of State for Foreign Affairs", "adviser to the president of Turkey".</summary>
/// <param name="First">First token.</param>
/// <param name="End">Just past the last, the office's field included.</param>
/// <param name="Head">Token of the word that decides: "minister".</param>
/// <param name="Party">Party that the field names ("of Canada"), or null.</param>
internal readonly record struct TitlePhrase(int First, int End, int Head, string? Party)
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Institutions = new[]
    {
        "affairs", "commission", "council", "committee", "secretariat", "party", "office", "bank", "staff", "agency", "authority", "assembly",
        "parliament", "department", "ministry", "cabinet", "economics", "defense", "defence", "government", "congress", "fund", "organization",
        "organisation", "union", "court", "board", "service", "command", "forces", "army", "navy", "corps", "bureau", "institute", "house", "senate",
        "services", "exchequer", "treasury", "security", "trade", "development", "energy", "cooperation", "relations", "reconciliation", "front", "league",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads the title that begins at a token, or returns false.</summary>
    public static bool TryRead(Reading reading, int first, int end, out TitlePhrase title)
    {
        title = default;
        var i = first;
        while (i < end && (reading.Has(i, WordClass.TitleModifier) || IsJoinedModifier(reading, i, first)))
            i++;
        if (i > first && !reading.Has(i, WordClass.Title) && reading.Has(i - 1, WordClass.Title))
            i--;
        if (i >= end || !reading.Has(i, WordClass.Title) || IsVerb(reading, i, end))
            return false;
        var head = i++;
        while (i < end && (reading.Has(i, WordClass.Title) || reading.Is(i, "general") || reading.Is(i, "designate") || reading.Is(i, "elect")) && !IsVerb(reading, i, end))
        {
            if (!reading.Is(i, "general") && !(reading.Is(i - 1, "secretary") && reading.Is(i, "general")))
                head = i;
            i++;
        }

        // "Crown Prince Sultan": the last word is the name.
        if (head > first && reading.Is(head, "sultan") && reading.Has(head - 1, WordClass.Title))
        {
            head--;
            i = head + 1;
        }

        string? party = null;
        i = Fields(reading, i, end, ref party);
        // "ambassador to Japan" names where he is posted, not whom he serves.
        if (reading.Is(head + 1, "to") && (reading.Is(head, "ambassador") || reading.Is(head, "envoy") || reading.Is(head, "consul") || reading.Is(head, "commissioner") || reading.Is(head, "representative")))
            party = null;
        title = new TitlePhrase(first, i, head, party);
        return true;
    }

    /// <summary>"Foreign and Defense Minister".</summary>
    private static bool IsJoinedModifier(Reading reading, int i, int first) =>
        i > first && (reading.Has(i, WordClass.Conjunction) || reading.Is(i, ",")) && reading.Has(i + 1, WordClass.TitleModifier);

    /// <summary>"heads to Paris", "leads": a verb that is spelled like a title.</summary>
    private static bool IsVerb(Reading reading, int i, int end) =>
        i + 1 < end && !reading.IsCapitalised(i) && (reading.Is(i, "heads") || reading.Is(i, "head")) && (reading.Is(i + 1, "to") || reading.Is(i + 1, "for") || reading.Is(i + 1, "back"));

    /// <summary>"of State", "for East Asian and Pacific Affairs", "of Canada", "to the President of Turkey", one after the other.</summary>
    private static int Fields(Reading reading, int i, int end, ref string? party)
    {
        for (var fields = 0; fields < 4; fields++)
        {
            if (i + 1 >= end || !(reading.Is(i, "of") || reading.Is(i, "for") || reading.Is(i, "to") || reading.Is(i, "at")))
                break;
            var start = reading.Has(i + 1, WordClass.Determiner) ? i + 2 : i + 1;
            var next = Field(reading, start, end, ref party);
            if (next <= start)
                break;
            i = next;
        }

        return i;
    }

    private static int Field(Reading reading, int i, int end, ref string? party)
    {
        if (i >= end)
            return i;
        var named = reading.Names.At(i);
        if (named.Kind is NamedKind.Country or NamedKind.Organisation or NamedKind.Seat && !reading.IsPossessiveMark(named.End))
        {
            if (InstitutionEnd(reading, i, end) is var whole && whole > named.End)
            {
                party ??= named.Code;
                return whole;
            }

            // "presidents of Poland, Hungary and Austria" is a list, read by the caller.
            party ??= named.Code;
            return named.Kind == NamedKind.Organisation && PartyList.IsMembers(reading, named.End) ? named.End + 1 : SkipBrackets(reading, named.End, end);
        }

        if (reading.IsCapitalised(i) && InstitutionEnd(reading, i, end) is var institution && institution > i)
        {
            for (var k = i; k < institution; k++)
            {
                if (reading.Names.At(k) is { Kind: not NamedKind.Capital } inside && (inside.IsParty || inside.Kind == NamedKind.Official))
                    party ??= inside.Code;
            }

            return institution;
        }

        if (named.IsParty && reading.IsPossessiveMark(named.End))
        {
            var institutionEnd = InstitutionEnd(reading, named.End + 1, end);
            if (institutionEnd == named.End + 1)
                return i;
            party ??= named.Code;
            return institutionEnd;
        }

        if (TryReadShort(reading, i, end, out var inner))
        {
            string? innerParty = null;
            var after = Fields(reading, inner, end, ref innerParty);
            party ??= innerParty;
            return after;
        }

        var j = i;
        while (j < end && (reading.Has(j, WordClass.TitleModifier) || (j > i && reading.Has(j, WordClass.Conjunction) && reading.Has(j + 1, WordClass.TitleModifier))))
            j++;
        return j;
    }

    /// <summary>"the Vice President": a title without its field.</summary>
    private static bool TryReadShort(Reading reading, int i, int end, out int after)
    {
        while (i < end && reading.Has(i, WordClass.TitleModifier))
            i++;
        after = i + 1;
        return i < end && reading.Has(i, WordClass.Title);
    }

    /// <summary>A capitalised run that ends in a word such as "Affairs": just past that word, or the token itself.</summary>
    private static int InstitutionEnd(Reading reading, int i, int end)
    {
        var found = i;
        for (var k = i; k < end && k < i + 14; k++)
        {
            if (reading.IsCapitalised(k))
            {
                if (Institutions.Contains(reading.Document.Word(k)))
                    found = k + 1;
            }
            else if (!(reading.Is(k, "of") || reading.Is(k, "and") || reading.Is(k, "the") || reading.Is(k, "for") || reading.Is(k, "&") || reading.IsPossessiveMark(k)))
            {
                break;
            }
        }

        return found;
    }

    private static int SkipBrackets(Reading reading, int i, int end) =>
        i + 2 < end && reading.Is(i, "(") && reading.Is(i + 2, ")") ? i + 3 : i;
}
