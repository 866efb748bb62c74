using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.People;

/// <summary>Titles and roles, with the names and the parties that follow them.</summary>
internal sealed partial class ActorReader
{
    private Actor? Official(int start, Named named, Sentence sentence, bool former)
    {
        var official = reading.Matches[named.Match].Find(Gazetteers.EntryKind.OrganisationOfficial)!;
        // "Quad leaders" are of the group's members.
        List<string> parties = official.Item is Gazetteers.Organisation { Kind: Gazetteers.OrganisationKind.Group } group ? [.. group.Members] : [named.Code.Length > 0 ? named.Code : official.Code];
        var head = reading.LowerWord(named.End - 1);
        return persons.ReadName(start, named.End, parties, (head, named.First, named.End), former, sentence)
            ?? RoleWithApposition(start, named.End, parties, head, named.First, former, false, sentence);
    }

    private Actor? TitleActor(int start, TitlePhrase title, List<string> parties, bool former, bool reference, Sentence sentence)
    {
        if (title.Party is { } field && !parties.Contains(field))
            parties.Insert(parties.Count, field);
        if (IsRebel(start, title.End))
            parties = ["NSA"];
        else if (parties.Count == 0 && reading.Is(title.First, "international") && (reading.Is(title.Head, "envoy") || reading.Is(title.Head, "mediator")))
            parties.Add("UN");
        title = Chained(title, parties, sentence);
        var head = HeadOf(title);
        var plural = reading.Has(title.Head, WordClass.Plural);
        if (plural)
        {
            return PluralNames(start, title, parties, former, sentence)
                ?? RoleActor(start, title.Head, parties, reference && parties.Count == 0, sentence, title.End);
        }

        return persons.ReadName(start, title.End, parties, (head, title.First, title.End), former, sentence)
            ?? RoleWithApposition(start, title.End, parties, head, title.First, former, reference, sentence);
    }

    /// <summary>"Sudanese rebel leader", "the Bosnian Serb commander": against the state of that name.</summary>
    private bool IsRebel(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (reading.Is(i, "rebel") || reading.Is(i, "guerrilla") || reading.Is(i, "guerilla") || reading.Is(i, "separatist") || reading.Is(i, "insurgent"))
                return true;
        }

        return false;
    }

    /// <summary>"prime minister", "foreign secretary": these two words alone say too little.</summary>
    private string HeadOf(TitlePhrase title)
    {
        var head = reading.LowerWord(title.Head);
        return head is "minister" or "secretary" && title.Head > title.First && reading.Has(title.Head - 1, WordClass.TitleModifier)
            ? $"{reading.LowerWord(title.Head - 1)} {head}"
            : head;
    }

    /// <summary>"Crown Prince and Prime Minister Salman", "Politburo Member, Director of the Office, and Foreign Minister Wang": several offices of one person.</summary>
    private TitlePhrase Chained(TitlePhrase title, List<string> parties, Sentence sentence)
    {
        for (var more = 0; more < 3; more++)
        {
            var i = title.End;
            if (reading.Is(i, ","))
                i++;
            if (reading.Has(i, WordClass.Conjunction))
                i++;
            if (i == title.End || i >= sentence.EndToken || !reading.IsCapitalised(i) || reading.Has(title.Head, WordClass.Plural)
                || !TitlePhrase.TryRead(reading, i, sentence.EndToken, out var next) || reading.Has(next.Head, WordClass.Plural) || !reading.IsCapitalised(next.Head))
                break;
            if (next.Party is { } field && parties.Count == 0)
                parties.Add(field);
            title = new TitlePhrase(title.First, next.End, next.Head, title.Party ?? next.Party);
        }

        return title;
    }

    /// <summary>"Presidents Putin and Xi": the first name; the second follows as a bare one.</summary>
    private Actor? PluralNames(int start, TitlePhrase title, List<string> parties, bool former, Sentence sentence)
    {
        if (!reading.IsCapitalised(title.End) && reading.Names.At(title.End).Kind is not (NamedKind.OfficeHolder or NamedKind.FamilyName))
            return null;
        var singular = reading.LowerWord(title.Head).TrimEnd('s');
        var first = persons.ReadName(start, title.End, parties.Count == 1 ? parties : [], (singular, title.First, title.End), former, sentence);
        if (first is null)
            return first;
        // Gives the second one its office too, so that it is known as a person where it is read next.
        if (parties.Count == 2 && first.Person >= 0)
        {
            reading.Persons[first.Person].Party ??= parties[0];
            first.Parties = reading.Persons[first.Person].Party is { } party ? [party] : [];
        }

        persons.Expect(first.End, singular, parties.Count == 2 ? parties[1] : parties.Count == 1 ? parties[0] : null);
        return first;
    }

    /// <summary>"Iran's president, Hassan Rouhani,"; else the role alone.</summary>
    private Actor RoleWithApposition(int start, int end, List<string> parties, string head, int titleFirst, bool former, bool reference, Sentence sentence)
    {
        if (end + 1 < sentence.EndToken && reading.Is(end, ",") && (parties.Count > 0 || reference)
            && persons.ReadName(start, end + 1, parties, (head, titleFirst, end), former, sentence) is { } person && Ends(person.End, sentence))
        {
            if (person.End < sentence.EndToken && reading.Is(person.End, ","))
                person.End++;
            return person;
        }

        return new Actor
        {
            First = start,
            End = end,
            Kind = ActorKind.Role,
            Parties = parties,
            Head = head,
            HeadClass = reading.Tags[end - 1],
            IsPlural = reading.Has(end - 1, WordClass.Plural),
            IsFormer = former,
            IsReference = parties.Count == 0,
            Rule = "actor.role",
        };
    }

    private bool Ends(int i, Sentence sentence) =>
        i >= sentence.EndToken || reading.IsPossessiveMark(i) || reading.Token(i).Kind is TokenKind.Punctuation or TokenKind.QuoteOpen or TokenKind.QuoteClose;

    /// <summary>"Chinese officials", "heads of A, B and C", "officials from A and B", "a delegation led by X".</summary>
    private Actor RoleActor(int start, int head, List<string> parties, bool reference, Sentence sentence, int titleEnd = 0)
    {
        var end = Math.Max(head + 1, titleEnd);
        var sentenceEnd = sentence.EndToken;
        if (reading.Is(head, "opposite") && reading.Is(end, "number"))
            end++;
        if (reading.Has(head, WordClass.Counterpart) || reading.Is(head, "host") || reading.Is(head, "emissary"))
        {
            var name = reading.Is(end, ",") ? end + 1 : end;
            var office = (reading.LowerWord(head), head, head + 1);
            if (name < sentenceEnd && reading.IsCapitalised(name) && (name == end || parties.Count > 0 || reference || reading.Has(head, WordClass.Counterpart))
                && persons.ReadName(start, name, parties, office, false, sentence) is { } person && (name == end || Ends(person.End, sentence)))
            {
                if (name > end && person.End < sentenceEnd && reading.Is(person.End, ","))
                    person.End++;
                if (reading.Has(head, WordClass.Plural))
                    persons.Expect(person.End, office.Item1, null);
                return person;
            }
        }

        if (reading.Is(end, "drawn") || reading.Is(end, "comprising"))
            end++;
        // "aides from both sides", "the foreign ministers of the two countries"
        if (parties.Count == 0 && end + 1 < sentenceEnd && (reading.Is(end, "of") || reading.Is(end, "from") || reading.Is(end, "for")) && Pair(end + 1, sentenceEnd) is { } both)
            return PairActor(start, both.End);
        if (end < sentenceEnd && (reading.Is(end, "of") || reading.Is(end, "from") || reading.Is(end, "for") || reading.Is(end, "representing")))
            end = PartyList.Read(reading, end + 1, sentenceEnd, parties) is var after && after > end + 1 ? after : end;
        else if (titleEnd > head + 1 && parties.Count > 0)
            end = PartyList.Continue(reading, end, sentenceEnd, parties);
        return new Actor
        {
            First = start,
            End = end,
            Kind = ActorKind.Role,
            Parties = parties,
            Head = reading.LowerWord(head),
            HeadClass = reading.Tags[head],
            IsPlural = reading.Has(head, WordClass.Plural),
            IsReference = reference || parties.Count == 0,
            Rule = "actor.role",
        };
    }
}
