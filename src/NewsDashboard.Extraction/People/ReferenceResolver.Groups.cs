using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.People;

/// <summary>Pairs, lists and delegations.</summary>
internal sealed partial class ReferenceResolver
{
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
}
