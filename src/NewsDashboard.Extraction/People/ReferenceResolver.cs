using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.People;

/// <summary>Ties pronouns, roles and "the two leaders" to those whom the article named before them.</summary>
internal sealed class ReferenceResolver(Reading reading, List<Actor>[] bySentence)
{
    private const int SentencesBack = 4;

    private readonly string? home = Home(reading);

    /// <summary>The country that the article names most often beside the home country, or null.</summary>
    public string? Away => away ??= MostNamedBeside(home);

    private string? away;

    /// <summary>Resolves all sentences in reading order; the headline's come last, when everybody is known.</summary>
    public void Resolve()
    {
        for (var p = 0; p < reading.Persons.Count; p++)
            reading.Persons[p].LastToken = -1;
        var sentences = reading.Document.Sentences;
        for (var pass = 0; pass < 2; pass++)
        {
            for (var s = 0; s < sentences.Length; s++)
            {
                if (sentences[s].IsHeadline == (pass == 1))
                    Resolve(s);
            }
        }
    }

    /// <summary>The person whom "he" or "his" at a token means, as an actor, or null.</summary>
    public Actor? Antecedent(int sentence, int token)
    {
        var female = reading.Has(token, WordClass.Female);
        var own = bySentence[sentence];
        Actor? best = null;
        if (reading.Document.Word(token)[0] == 'I' && !reading.Is(token, "it"))
            return Speaker(sentence, token);
        var subject = reading.Is(token, "him") || (reading.Is(token, "her") && own.Exists(a => a.First == token && a.Kind == ActorKind.Pronoun)) ? own.FindLast(a => a.First < token && a.Preposition < 0 && !a.IsPossessive) : null;
        var neuter = reading.Is(token, "it") || reading.Is(token, "its");
        foreach (var actor in own)
        {
            if (actor.First >= token)
                break;
            if (subject is not null && (actor == subject || (actor.Parties.Count == 1 && subject.Parties.Contains(actor.Parties[0]))))
                continue;
            if (neuter ? actor is { Kind: ActorKind.State or ActorKind.Organisation, Preposition: < 0, IsPossessive: false } && best is null : IsPersonLike(actor, female) && (best is null || (actor.Preposition < 0 && best.Preposition >= 0)))
                best = actor;
        }

        if (best is not null || reading.Is(token, "it"))
            return best;
        if (neuter)
            return sentence > 0 ? bySentence[sentence - 1].Find(a => a is { Kind: ActorKind.State or ActorKind.Organisation, Preposition: < 0, IsPossessive: false }) : null;
        for (var s = sentence - 1; s >= 0 && s >= sentence - SentencesBack; s--)
        {
            if (reading.Document.Sentences[s].IsHeadline)
                continue;
            foreach (var actor in bySentence[s])
            {
                if (subject is not null && actor.Parties.Count == 1 && subject.Parties.Contains(actor.Parties[0]))
                    continue;
                if (IsPersonLike(actor, female) && (best is null || (actor.Preposition < 0 && best.Preposition >= 0)))
                    best = actor;
            }

            if (best is not null)
                return best;
        }

        return null;
    }

    /// <summary>Who says "I": the one beside "said" in the sentence, else the subject of the one before, else the headline's.</summary>
    private Actor? Speaker(int sentence, int token)
    {
        foreach (var actor in bySentence[sentence])
        {
            if (actor.First > token && IsPersonLike(actor, false) && (reading.Has(actor.End, WordClass.Report) || reading.Has(actor.First - 1, WordClass.Report)))
                return actor;
        }

        var own = reading.Document.Sentences[0];
        if (own.IsHeadline && (reading.Is(own.FirstToken, "statement") || reading.Is(own.FirstToken, "remarks")) && bySentence[0].Find(a => a.Kind == ActorKind.Person) is { } author)
            return author;
        for (var s = sentence - 1; s >= 0 && s >= sentence - 40; s--)
        {
            foreach (var actor in bySentence[s])
            {
                if (actor.Kind == ActorKind.Person && !actor.IsPossessive && (actor.Preposition < 0 || reading.Document.Sentences[s].IsHeadline))
                    return actor;
            }
        }

        return null;
    }

    /// <summary>The two sides last named before a token: each an actor, of distinct parties; empty where there are none.</summary>
    public List<Actor> Sides(int sentence, int token)
    {
        for (var s = sentence; s >= 0 && s >= sentence - SentencesBack; s--)
        {
            var sides = new List<Actor>(2);
            var persons = 0;
            foreach (var actor in bySentence[s])
            {
                if (s == sentence && actor.First >= token)
                    break;
                persons += actor.Kind is ActorKind.Person ? 1 : 0;
                if (actor.Kind is ActorKind.Person or ActorKind.Role or ActorKind.State or ActorKind.Organisation or ActorKind.Pair)
                    AddSide(sides, actor);
            }

            // Two persons of whom one has no party known: "they" are these, not others further back.
            if (sides.Count >= 2 || persons >= 2)
                return sides.Count >= 2 ? sides : [];
        }

        return [];
    }

    private void Resolve(int s)
    {
        ResolveLedBy(s);
        InheritInLists(s);
        foreach (var actor in bySentence[s])
        {
            switch (actor.Kind)
            {
                case ActorKind.Person:
                    ResolvePerson(actor, s);
                    break;
                case ActorKind.Role:
                    ResolveRole(actor, s);
                    break;
                case ActorKind.Pronoun when !actor.IsPlural:
                    if (Antecedent(s, actor.First) is { } one)
                        Copy(one, actor);
                    break;
                case ActorKind.Pronoun or ActorKind.Pair:
                    ResolvePair(actor, s);
                    break;
            }
        }
    }

    /// <summary>"her foreign secretary", "its emperor": of the state of whom the pronoun means.</summary>
    private string? OwnerParty(Actor actor, int sentence) =>
        reading.Has(actor.First, WordClass.PossessivePronoun) && !reading.Is(actor.First, "their") && (actor.HeadClass & WordClass.Counterpart) == 0 && !reading.Has(actor.First + 1, WordClass.Counterpart) && Antecedent(sentence, actor.First) is { Parties: [var party] }
            ? party
            : null;

    /// <summary>"In Taipei the foreign minister, Frederick Chien,": of the place that opens the sentence.</summary>
    private string? LocalParty(Actor actor, int sentence)
    {
        var first = reading.Document.Sentences[sentence].FirstToken;
        if (!reading.Is(first, "in") || actor.First - first > 5 || !reading.Has(actor.First, WordClass.Determiner))
            return null;
        var named = reading.Names.At(first + 1);
        return named.Kind is NamedKind.City or NamedKind.Capital or NamedKind.Country ? named.Code : null;
    }

    private void ResolvePerson(Actor actor, int sentence)
    {
        var person = reading.Persons[actor.Person];
        person.LastToken = Math.Max(person.LastToken, actor.First);
        person.Party ??= person.ImpliedParty ?? OwnerParty(actor, sentence);
        if (person.Party is null && actor.First < actor.NameFirst && IsNational(person.Head))
            person.Party = LocalParty(actor, sentence);
        if (person.Party is null && home is not null && IsNational(person.Head))
        {
            person.Party = home;
            person.PartyIsGuessed = true;
        }

        if (person.Party is { } party)
            actor.Parties = [party];
    }

    private void ResolveRole(Actor actor, int sentence)
    {
        if (actor.Parties.Count > 1)
            return;
        if ((actor.HeadClass & WordClass.Counterpart) != 0)
            return;
        if (actor.Parties.Count == 0 && OwnerParty(actor, sentence) is { } owner)
            actor.Parties = [owner];
        if (actor.IsPlural)
            return;
        if (actor.Head is "delegation" or "team" or "mission")
        {
            if (actor.Parties.Count == 0 && LastWithHead(actor, sentence) is { } delegation)
                Copy(delegation, actor);
            return;
        }

        var match = -1;
        for (var p = 0; p < reading.Persons.Count; p++)
        {
            var person = reading.Persons[p];
            if (person.LastToken < 0 || person.IsFormer || person.Party is null || !person.HasOffice)
                continue;
            var sameOffice = person.Head == actor.Head || (actor.Head is "leader" or "ruler" or "head" or "chief" or "strongman" && person.Head is "president" or "premier" or "prime minister" or "chancellor" or "king" or "chairman" or "leader" or "emir" or "general secretary" or "");
            if (sameOffice && (actor.Parties.Count == 0 || actor.Parties[0] == person.Party) && (match < 0 || person.LastToken > reading.Persons[match].LastToken))
                match = p;
        }

        if (match >= 0)
        {
            actor.Person = match;
            actor.Parties = [reading.Persons[match].Party!];
        }
        else if (actor.Parties.Count == 0 && home is not null && (actor.Head is "government" || (actor.Head.Length > 0 && IsNational(actor.Head) && actor.Head is not ("leader" or "envoy" or "ambassador" or "adviser" or "advisor"))))
        {
            actor.Parties = [home];
        }
    }

    /// <summary>An office of the state, so that without a country it is the home country's.</summary>
    private static bool IsNational(string head) =>
        head.EndsWith("president", StringComparison.Ordinal) || head.EndsWith("minister", StringComparison.Ordinal) || head.EndsWith("premier", StringComparison.Ordinal) || head.EndsWith("secretary", StringComparison.Ordinal)
        || head is "chancellor" or "king" or "queen" or "adviser" or "advisor" or "envoy" or "ambassador" or "emir" or "leader" or "pm" or "prince";

    private Actor? LastWithHead(Actor actor, int sentence)
    {
        for (var s = sentence; s >= 0 && s >= sentence - 40; s--)
        {
            for (var a = bySentence[s].Count - 1; a >= 0; a--)
            {
                var other = bySentence[s][a];
                if (other.First < actor.First && other.Head == actor.Head && other.Parties.Count > 0)
                    return other;
            }
        }

        return null;
    }

    private void ResolvePair(Actor actor, int sentence)
    {
        if (actor.Kind == ActorKind.Pronoun && LastDelegation(actor, sentence) is { } delegation)
        {
            Copy(delegation, actor);
            return;
        }

        var sides = actor.Kind == ActorKind.Pronoun && LastGroup(sentence) is { } group ? group : Persons(sentence, actor) is { Count: 2 } persons ? persons : Sides(sentence, actor.First);
        if (sides.Count < 2)
            return;
        actor.Parties = [.. sides.SelectMany(side => side.Parties).Distinct()];
        actor.Companions = [.. sides.SelectMany(Persons).Distinct()];
    }

    /// <summary>"the two presidents", "the two men": the two persons of different parties whom one sentence named last.</summary>
    private List<Actor> Persons(int sentence, Actor pair)
    {
        var noun = pair.End - 1;
        if (pair.Kind != ActorKind.Pair || !(reading.Has(noun, WordClass.Title) || reading.Is(noun, "men") || reading.Is(noun, "women") || reading.Is(noun, "two") || reading.Is(noun, "pair") || reading.Is(noun, "counterparts") || reading.Is(noun, "soldiers") || reading.Is(noun, "premiers")))
            return [];
        var leaders = reading.Is(noun, "leaders") || reading.Is(noun, "presidents") || reading.Is(noun, "premiers");
        for (var s = sentence; s >= 0 && s >= sentence - (2 * SentencesBack); s--)
        {
            var two = new List<Actor>(2);
            foreach (var actor in bySentence[s])
            {
                if (s == sentence && actor.First >= pair.First)
                    break;
                if (actor.Kind is ActorKind.Person or ActorKind.Pronoun && actor.Parties.Count == 1 && (!leaders || IsLeader(actor)) && !two.Exists(other => other.Parties[0] == actor.Parties[0]))
                    two.Add(actor);
            }

            if (two.Count == 2)
                return two;
            if (two.Count > 2)
                return [];
        }

        return [];
    }

    /// <summary>In the first office of a state; no deputy and no minister.</summary>
    private bool IsLeader(Actor actor) =>
        actor.Person >= 0 && reading.Persons[actor.Person] is var person
        && person.Head is "president" or "prime minister" or "premier" or "chancellor" or "king" or "emir" or "leader" or "chairman" or "sultan" or "prince" or "pm" or ""
        && person.Role?.Contains("vice", StringComparison.OrdinalIgnoreCase) != true && person.Role?.Contains("deputy", StringComparison.OrdinalIgnoreCase) != true;

    /// <summary>"they" after "the delegation" or "Chinese officials" that act in the same sentence or the one before.</summary>
    private Actor? LastDelegation(Actor actor, int sentence)
    {
        for (var s = sentence; s >= 0 && s >= sentence - 1; s--)
        {
            foreach (var other in bySentence[s])
            {
                if (other.First >= actor.First || other.Kind is ActorKind.Pair or ActorKind.Pronoun)
                    continue;
                if (other is { Kind: ActorKind.Role, Preposition: < 0, IsPossessive: false, Parties.Count: 1 } && (other.IsPlural || other.Head == "delegation"))
                    return other;
                if (s < sentence && other.Kind is ActorKind.Person)
                    break;
            }
        }

        return null;
    }

    /// <summary>"they" after a sentence whose subject is "X, Y and Z".</summary>
    private List<Actor>? LastGroup(int sentence)
    {
        if (sentence == 0 || bySentence[sentence - 1] is not { Count: >= 2 } actors)
            return null;
        var group = new List<Actor>();
        foreach (var actor in actors)
        {
            if (actor.Kind is not ActorKind.Person || (group.Count > 0 && actor.First - group[^1].End > 3) || (group.Count == 0 && actor.Preposition >= 0) || actor.IsPossessive)
                break;
            group.Add(actor);
        }

        return group.Count >= 2 ? group : null;
    }

    /// <summary>"Mexican President A and Foreign Secretary B", "Minister A and Minister B of India": who has no country in a list has the neighbour's.</summary>
    private void InheritInLists(int s)
    {
        var actors = bySentence[s];
        for (var a = 1; a < actors.Count; a++)
            Inherit(actors[a - 1], actors[a]);
        for (var a = actors.Count - 1; a > 0; a--)
            Inherit(actors[a], actors[a - 1]);

        void Inherit(Actor from, Actor to)
        {
            var (first, second) = from.First < to.First ? (from, to) : (to, from);
            if (from.Kind != ActorKind.Person || to.Kind != ActorKind.Person || second.First - first.End > 3 || first.IsPossessive)
                return;
            for (var i = first.End; i < second.First; i++)
            {
                if (!reading.Is(i, ",") && !reading.Has(i, WordClass.Conjunction))
                    return;
            }

            var source = reading.Persons[from.Person];
            var target = reading.Persons[to.Person];
            if (target.Party is not null || source.Party is null || !(source.PartyIsTold || source.PartyIsListed) || !target.HasOffice || to.NameFirst == to.First)
                return;
            target.Party = source.Party;
            target.PartyIsTold = from.First < to.First;
        }
    }

    /// <summary>"a delegation led by X and Y".</summary>
    private void ResolveLedBy(int s)
    {
        var actors = bySentence[s];
        for (var a = 0; a < actors.Count; a++)
        {
            if (actors[a].Head is not ("delegation" or "team" or "mission" or "officials" or "delegations"))
                continue;
            Leads(actors, a);
            if (a + 1 == actors.Count)
                break;
            var i = actors[a].End;
            while (i < actors[a + 1].First && !reading.Is(i, "by"))
                i++;
            if (!reading.Is(i, "by") || !(reading.Is(i - 1, "led") || reading.Is(i - 1, "headed")))
                continue;
            var companions = new List<int>();
            for (var b = a + 1; b < actors.Count && (b == a + 1 || actors[b].First - actors[b - 1].End <= 8) && actors[b].Kind == ActorKind.Person; b++)
                companions.Add(actors[b].Person);
            actors[a].Companions = companions;
            if (actors[a].Parties.Count == 0 && companions.Count > 0 && reading.Persons[companions[0]].Party is { } party)
                actors[a].Parties = [party];
            foreach (var companion in companions)
                reading.Persons[companion].Party ??= actors[a].Parties.Count == 1 ? actors[a].Parties[0] : null;
        }
    }

    /// <summary>"X and Y will lead a delegation": they are of it.</summary>
    private void Leads(List<Actor> actors, int a)
    {
        if (a == 0 || !(reading.Is(actors[a].First - 1, "lead") || reading.Is(actors[a].First - 1, "led") || reading.Is(actors[a].First - 1, "leads") || reading.Is(actors[a].First - 1, "headed") || reading.Is(actors[a].First - 1, "leading")))
            return;
        var companions = new List<int>();
        for (var b = a - 1; b >= 0 && actors[b].Kind == ActorKind.Person && (b == a - 1 || actors[b + 1].First - actors[b].End <= 3); b--)
            companions.Insert(0, actors[b].Person);
        if (companions.Count == 0)
            return;
        actors[a].Companions = companions;
        if (actors[a].Parties.Count == 0 && reading.Persons[companions[0]].Party is { } party)
            actors[a].Parties = [party];
        foreach (var companion in companions)
            reading.Persons[companion].Party ??= actors[a].Parties.Count == 1 ? actors[a].Parties[0] : null;
    }

    /// <summary>All persons that an actor stands for.</summary>
    public static IEnumerable<int> Persons(Actor actor)
    {
        if (actor.Person >= 0)
            yield return actor.Person;
        foreach (var companion in actor.Companions ?? [])
            yield return companion;
    }

    private static void AddSide(List<Actor> sides, Actor actor)
    {
        if (actor.Parties.Count == 0)
            return;
        if (actor.Parties.Count > 1)
        {
            sides.Clear();
            sides.Add(actor);
            sides.Add(actor);
            return;
        }

        if (sides.Count < 2 && !sides.Exists(side => side.Parties[0] == actor.Parties[0]))
            sides.Add(actor);
        else if (actor.Kind == ActorKind.Person && sides.FindIndex(side => side.Parties[0] == actor.Parties[0] && side.Kind != ActorKind.Person) is var weaker && weaker >= 0)
            sides[weaker] = actor;
    }

    private bool IsPersonLike(Actor actor, bool female)
    {
        if (actor.Kind == ActorKind.Pronoun)
            return !actor.IsPlural && actor.Parties.Count > 0 && ((actor.HeadClass & WordClass.Female) != 0) == female;
        if (actor.Kind == ActorKind.Person)
            return reading.Persons[actor.Person].Gender is var gender && (gender == 0 || (gender == 2) == female);
        return actor.Kind == ActorKind.Role && !actor.IsPlural && actor.Parties.Count == 1 && (actor.HeadClass & WordClass.Title) != 0;
    }

    private static void Copy(Actor from, Actor to)
    {
        to.Person = from.Person;
        to.Parties = from.Parties;
        to.Companions = from.Companions;
    }

    private string? MostNamedBeside(string? other)
    {
        var counts = new Dictionary<string, int>();
        string? best = null;
        foreach (var mention in reading.Countries)
        {
            if (mention.Country == other)
                continue;
            var count = counts[mention.Country] = counts.GetValueOrDefault(mention.Country) + 1;
            if (best is null || count > counts[best])
                best = mention.Country;
        }

        return best;
    }

    /// <summary>The country where titles without a country are at home: that of listed persons who have none in the text, else the one named first.</summary>
    private static string? Home(Reading reading)
    {
        for (var p = 0; p < reading.Persons.Count; p++)
        {
            if (reading.Persons[p] is { PartyIsListed: true, HasOffice: true, Party: { } party, PartyIsTold: false, Role: not null })
                return party;
        }

        for (var p = 0; p < reading.Persons.Count; p++)
        {
            if (reading.Persons[p] is { ImpliedParty: { } implied, PartyIsTold: false })
                return implied;
        }

        var sentences = reading.Document.Sentences;
        foreach (var mention in reading.Countries)
        {
            if (!sentences[mention.Sentence].IsHeadline)
                return mention.Country;
        }

        return reading.Countries.Count > 0 ? reading.Countries[0].Country : null;
    }
}
