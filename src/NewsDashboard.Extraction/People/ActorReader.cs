using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.People;

/// <summary>Finds those who act: persons with or without title, roles, states, organisations, pronouns; from left to right in a sentence.</summary>
internal sealed partial class ActorReader(Reading reading)
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
        // "the chief Taliban negotiator": the title stands behind the name.
        if (head is "chief" or "lead" or "deputy" or "head" && (reading.Names.At(title.End).Kind == NamedKind.Official || (reading.Names.At(title.End) is { IsParty: true } party && HasTitleAfter(party.End))))
            return false;
        if (head is "general" or "major" or "captain" or "deputy" or "chief" or "aide" or "lead" or "head" && title.First == title.Head && i == start)
            return title.End < reading.Count && (reading.IsCapitalised(title.End) || reading.Names.At(title.End).End > 0);
        return true;
    }

    private bool HasTitleAfter(int i)
    {
        for (var k = i; k < reading.Count && k <= i + 3; k++)
        {
            if (reading.Has(k, WordClass.Title | WordClass.Role) && reading.IsLower(k))
                return true;
            if (!reading.Has(k, WordClass.TitleModifier))
                return false;
        }

        return false;
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
        // "Trump's Ukraine envoy"
        if (reading.Names.At(i) is { Kind: NamedKind.Country or NamedKind.Demonym } field && TitlePhrase.TryRead(reading, field.End, sentence.EndToken, out _))
            i = field.End;
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
