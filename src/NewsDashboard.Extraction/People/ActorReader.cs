using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.People;

/// <summary>Finds those who act: persons with or without title, roles, states, organisations, pronouns; from left to right in a sentence.</summary>
internal sealed class ActorReader(Reading reading)
{
    private const int MostFillers = 6;

    private readonly PersonReader persons = new(reading);

    /// <summary>A list that no actor keeps: at most words none begins.</summary>
    private List<string>? spare;

    /// <summary>Actors of one sentence in reading order.</summary>
    public List<Actor> Read(Sentence sentence)
    {
        var actors = new List<Actor>();
        var i = sentence.FirstToken;
        while (i < sentence.EndToken)
        {
            var actor = Read(i, sentence);
            if (actor is null)
            {
                i++;
                continue;
            }

            actor.IsPossessive = reading.IsPossessiveMark(actor.End);
            actor.Preposition = PrepositionBefore(actor.First, sentence.FirstToken);
            actors.Add(actor);
            i = Math.Max(actor.End, i + 1);
        }

        return actors;
    }

    private Actor? Read(int i, Sentence sentence)
    {
        var end = sentence.EndToken;
        if (reading.Token(i).Kind != TokenKind.Word || reading.DateAt(i) >= 0)
            return null;
        if (reading.Has(i, WordClass.SingularPronoun | WordClass.PluralPronoun) && !IsOwner(i))
            return Pronoun(i);
        if (reading.Document.Word(i) is "I" && reading.Token(i).Case == TokenCase.Initial && !reading.Is(i + 1, "."))
            return Pronoun(i);
        if (reading.Document.Word(i) is "I've" or "I’ve" or "I'll" or "I’ll" or "I'm" or "I’m")
            return Pronoun(i);
        if (reading.Is(i, "it") && reading.Has(i + 1, WordClass.Future | WordClass.Auxiliary | WordClass.Past))
            return Pronoun(i);
        if ((reading.Has(i, WordClass.Host | WordClass.Hold) || reading.Is(i, "lead") || reading.Is(i, "head"))
            && (reading.Has(i - 1, WordClass.Future | WordClass.Possible) || reading.Is(i - 1, "to") || (reading.Is(i, "host") && reading.Is(i + 1, "to"))))
            return null;
        // "Moussa hosts Ban in Cairo": a verb.
        if (reading.Is(i, "hosts") && reading.IsLower(i) && reading.IsCapitalised(i + 1))
            return null;
        if (Pair(i, end) is { } pair)
            return pair;
        var start = i;
        var reference = false;
        if (reading.Has(i, WordClass.Determiner | WordClass.PossessivePronoun) && !reading.Is(i, "that"))
        {
            reference = true;
            i++;
        }

        if (Titled(start, i, reference, sentence) is { } titled)
            return titled.Kind == ActorKind.Person ? Owned(titled, sentence) ?? titled : titled;
        return start == i ? Bare(i, sentence) : null;
    }

    /// <summary>"her" before a noun owns it.</summary>
    private bool IsOwner(int i) =>
        reading.Has(i, WordClass.PossessivePronoun) && i + 1 < reading.Count && reading.Token(i + 1).Kind == TokenKind.Word
        && !reading.Has(i + 1, WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator | WordClass.Adverb);

    private Actor Pronoun(int i) => new()
    {
        First = i,
        End = i + 1,
        Kind = ActorKind.Pronoun,
        Parties = [],
        IsReference = true,
        IsPlural = reading.Has(i, WordClass.PluralPronoun),
        HeadClass = reading.Tags[i],
        Rule = "actor.pronoun",
    };

    /// <summary>"the two leaders", "both sides", "the leaders of the two countries".</summary>
    private Actor? Pair(int i, int end)
    {
        if (!reading.Has(i, WordClass.Determiner))
            return null;
        var j = i + 1;
        var counted = reading.Is(i, "both");
        if (reading.Is(j, "two") || reading.Is(j, "pair"))
        {
            counted = true;
            j += reading.Is(j, "two") ? 1 : 0;
        }

        if (!counted)
        {
            // "the leaders", "the sides": those just named.
            return j < end && reading.Is(i, "the") && reading.Has(j, WordClass.PairNoun) && reading.Has(j, WordClass.Plural) && reading.Is(j, "leaders")
                && !reading.Is(j + 1, "of") ? PairActor(i, j + 1) : null;
        }

        while (j < end && reading.Has(j, WordClass.TitleModifier) && (reading.Has(j + 1, WordClass.PairNoun) || reading.Has(j + 1, WordClass.TitleModifier)))
            j++;
        // "The two met": nobody but those just named.
        if (j < end && !reading.Is(i, "both") && reading.Is(j - 1, "two") && (reading.Has(j, WordClass.Meet | WordClass.Speak | WordClass.Auxiliary | WordClass.Future | WordClass.Adverb) || reading.Is(j, "shook")) && !reading.Has(j, WordClass.MeetingNoun))
            return PairActor(i, j);
        if (j >= end || !reading.Has(j, WordClass.PairNoun))
            return null;
        var after = j + 1;
        if (reading.IsPossessiveMark(after) && reading.Has(after + 1, WordClass.PairNoun | WordClass.Role))
            after += 2;
        return PairActor(i, after);
    }

    private static Actor PairActor(int first, int end) =>
        new() { First = first, End = end, Kind = ActorKind.Pair, Parties = [], IsReference = true, IsPlural = true, Rule = "actor.pair" };

    /// <summary>Parties, adjectives, a title or role, perhaps a name.</summary>
    private Actor? Titled(int start, int i, bool reference, Sentence sentence)
    {
        var parties = spare ?? new List<string>(2);
        spare = null;
        var actor = Titled(start, i, reference, sentence, parties);
        if (actor is not null)
            return actor;
        parties.Clear();
        spare = parties;
        return null;
    }

    private Actor? Titled(int start, int i, bool reference, Sentence sentence, List<string> parties)
    {
        var end = sentence.EndToken;
        var former = false;
        var fillers = 0;
        var determined = reference || (reading.Has(i, WordClass.TitleModifier) && reading.IsLower(i)) || IsRegion(i);
        while (i < end)
        {
            if (reading.DateAt(i) >= 0)
                return null;
            var named = reading.Names.At(i);
            if (named.Kind == NamedKind.Official)
                return Official(start, named, sentence, former);
            if (TitlePhrase.TryRead(reading, i, end, out var title) && reading.Has(title.End, WordClass.Counterpart))
                return RoleActor(start, title.End, parties, reference && parties.Count == 0, sentence);
            if (title.End > 0 && parties.Count == 0 && QualifiesEvent(title.End))
                return null;
            if (title.End > 0 && IsHeadOf(title, i, start))
                return TitleActor(start, title, parties, former, reference, sentence);
            // "Russia's Vladimir Putin", "Japan's Abe"
            if (parties.Count == 1 && i > start && reading.IsPossessiveMark(i - 1) && (named.Kind is NamedKind.OfficeHolder or NamedKind.FamilyName || (reading.IsCapitalised(i) && reading.Persons.Find(reading.Document.Word(i).ToString(), parties[0]) >= 0))
                && persons.ReadName(start, i, parties, null, former, sentence) is { } owned)
                return owned;
            if (reading.Has(i, WordClass.Role) && parties.Count == 0 && QualifiesEvent(i + 1))
                return null;
            if (reading.Has(i, WordClass.Role) && !IsModifierOfRole(i, end) && !(reading.Is(i, "opposite") && !reading.Is(i + 1, "number")))
                return RoleActor(start, i, parties, reference && parties.Count == 0, sentence);
            if (named.IsParty && MayModify(named))
            {
                if (!parties.Contains(named.Code))
                    parties.Add(named.Code);
                i = reading.IsPossessiveMark(named.End) ? named.End + 1 : named.End;
                if (reading.Has(i, WordClass.Conjunction) && reading.Names.At(i + 1) is { IsParty: true } other && MayModify(other))
                    i++;
            }
            else if (named.Kind == NamedKind.Group)
            {
                AddMembers(named, parties);
                i = named.End;
            }
            else if (reading.Has(i, WordClass.Former))
            {
                former = true;
                i++;
            }
            else if (reading.Has(i, WordClass.Honorific) && reading.IsCapitalised(i))
            {
                if (persons.ReadName(start, i + 1, parties, title: null, former, sentence) is { } person)
                    return person;
                determined = true;
                i++;
            }
            else if ((parties.Count > 0 || determined) && fillers < MostFillers && (IsFiller(i) || (parties.Count > 0 && IsInstitutionWord(i, end))))
            {
                fillers++;
                i++;
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"an official visit", "a government meeting": the word only qualifies the event.</summary>
    private bool QualifiesEvent(int next) => reading.Has(next, WordClass.VisitNoun | WordClass.MeetingNoun | WordClass.CallNoun) && reading.IsLower(next);

    /// <summary>Apart, because a lambda over the list would cost an object for each word of the text.</summary>
    private void AddMembers(Named named, List<string> parties)
    {
        foreach (var member in Members(named))
        {
            if (!parties.Contains(member))
                parties.Add(member);
        }
    }

    private bool MayModify(Named named) =>
        named.Kind is NamedKind.Demonym or NamedKind.Country or NamedKind.Organisation or NamedKind.Seat
        || (named.Kind == NamedKind.Capital && reading.IsPossessiveMark(named.End));

    /// <summary>A title word in small letters that is really a modifier: "state visit", "a general strike", "central bank".</summary>
    private bool IsHeadOf(TitlePhrase title, int i, int start)
    {
        var head = reading.Document.Word(title.Head);
        if (head is "general" or "major" or "captain" or "deputy" or "chief" or "aide" or "lead" or "head" && title.First == title.Head && i == start)
            return title.End < reading.Count && (reading.IsCapitalised(title.End) || reading.Names.At(title.End).End > 0);
        return true;
    }

    /// <summary>"government officials", "side event": the word only qualifies the next.</summary>
    private bool IsModifierOfRole(int i, int end) =>
        i + 1 < end && (reading.Has(i + 1, WordClass.Role) || (reading.Has(i + 1, WordClass.Title) && !reading.IsCapitalised(i + 1)))
        && !reading.Has(i + 1, WordClass.Auxiliary);

    private int NameBefore(int i) => reading.MatchAt(i - 1) is var match && match >= 0 ? reading.Matches[match].FirstToken : i - 1;

    /// <summary>"African leaders", "Western diplomats".</summary>
    private bool IsRegion(int i) => reading.Has(i, WordClass.TitleModifier) && reading.Has(i + 1, WordClass.Role);

    /// <summary>"Japan National Security Secretariat Secretary General": capitalised words on the way to a capitalised title.</summary>
    private bool IsInstitutionWord(int i, int end)
    {
        if (!(reading.IsCapitalised(i) || reading.Is(i, "of") || reading.Is(i, "and") || reading.Is(i, "for")) || (reading.Has(i, WordClass.Common) && reading.IsCapitalised(i)))
            return false;
        for (var k = i + 1; k < end && k <= i + 7; k++)
        {
            if (reading.Has(k, WordClass.Title) && reading.IsCapitalised(k))
                return true;
            if (!reading.IsCapitalised(k) && !reading.Has(k, WordClass.Conjunction) && !reading.Is(k, "of") && !reading.Is(k, "for"))
                return false;
        }

        return false;
    }

    private bool IsFiller(int i)
    {
        var token = reading.Token(i);
        if (token.Kind != TokenKind.Word)
            return token.Kind == TokenKind.Punctuation && reading.Is(i, "-");
        const WordClass never = WordClass.Preposition | WordClass.Conjunction | WordClass.SingularPronoun | WordClass.PluralPronoun | WordClass.Relative | WordClass.Subordinator
            | WordClass.Auxiliary | WordClass.Future | WordClass.Possible | WordClass.Report | WordClass.Meet | WordClass.MeetingNoun | WordClass.CallNoun | WordClass.VisitNoun
            | WordClass.Visit | WordClass.Travel | WordClass.Phone | WordClass.Speak | WordClass.Negation | WordClass.Weekday | WordClass.Past | WordClass.Present | WordClass.Gerund;
        if (reading.Has(i, never))
            return false;
        if (reading.Has(i, WordClass.TitleModifier))
            return true;
        // "India also summoned": after a country's bare name a small word is no adjective.
        return token.Case == TokenCase.Lower && !(i > 0 && reading.Names.At(NameBefore(i)) is { Kind: NamedKind.Country or NamedKind.Organisation } name && name.End == i);
    }

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

    /// <summary>Without title: a known person, a state, an organisation.</summary>
    private Actor? Bare(int i, Sentence sentence)
    {
        if (persons.ReadBare(i, sentence) is { } person)
            return Owned(person, sentence) ?? person;
        var named = reading.Names.At(i);
        if (named.Kind == NamedKind.Group)
            return new Actor { First = i, End = named.End, Kind = ActorKind.Organisation, Parties = Members(named), IsPlural = true, Rule = "actor.group" };
        if (!named.IsParty || (named.Kind == NamedKind.Demonym && !IsPeople(named, sentence)))
            return null;
        return new Actor
        {
            First = i,
            End = named.End,
            Kind = named.Kind == NamedKind.Organisation ? ActorKind.Organisation : ActorKind.State,
            Parties = [named.Code],
            IsMetonym = named.Kind is NamedKind.Capital or NamedKind.Seat,
            IsPlural = named.Kind == NamedKind.Demonym,
            Rule = named.Kind == NamedKind.Organisation ? "actor.organisation" : "actor.state",
        };
    }

    /// <summary>"Putin's envoy", "Netanyahu's security adviser": speaks for the owner's state.</summary>
    private Actor? Owned(Actor owner, Sentence sentence)
    {
        if (!reading.IsPossessiveMark(owner.End) || reading.Persons[owner.Person].Party is not { } party)
            return null;
        var i = owner.End + 1;
        for (var fillers = 0; fillers < 2 && i < sentence.EndToken && reading.IsLower(i) && !reading.Has(i, WordClass.Title | WordClass.TitleModifier | WordClass.MeetingNoun | WordClass.VisitNoun | WordClass.Preposition); fillers++)
            i++;
        return TitlePhrase.TryRead(reading, i, sentence.EndToken, out var title) && IsHeadOf(title, i, owner.First)
            ? TitleActor(owner.First, title, [party], false, false, sentence)
            : null;
    }

    private IReadOnlyList<string> Members(Named named) =>
        reading.Matches[named.Match].Find(Gazetteers.EntryKind.Organisation)?.Item is Gazetteers.Organisation group ? group.Members : [];

    /// <summary>"the Russians", "Israelis and Palestinians": a people that stands for its state.</summary>
    private bool IsPeople(Named named, Sentence sentence)
    {
        var word = reading.Document.Word(named.End - 1);
        var plural = word.EndsWith("s", StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal);
        var next = named.End;
        var alone = next >= sentence.EndToken || reading.Token(next).Kind == TokenKind.Punctuation
            || reading.Has(next, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Future | WordClass.Report | WordClass.Past | WordClass.Relative | WordClass.Subordinator);
        return alone && (plural || (named.First > sentence.FirstToken && reading.Is(named.First - 1, "the")));
    }

    private int PrepositionBefore(int first, int sentenceStart)
    {
        var i = first - 1;
        while (i >= sentenceStart && i >= first - 2 && reading.Has(i, WordClass.Determiner | WordClass.Adverb) && !reading.Has(i, WordClass.Preposition))
            i--;
        return i >= sentenceStart && reading.Has(i, WordClass.Preposition) ? i : -1;
    }
}
