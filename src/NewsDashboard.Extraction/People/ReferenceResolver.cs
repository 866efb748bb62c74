using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.People;

/// <summary>Ties pronouns, roles and "the two leaders" to those whom the article named before them.</summary>
internal sealed partial class ReferenceResolver(Reading reading, List<Actor>[] bySentence)
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
}
