using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>Turns the two sides that a rule has found into meetings: one together, or one for each guest.</summary>
internal static class FrameBuilder
{
    /// <summary>Adds the meetings of two sides.</summary>
    /// <param name="found">Where they go.</param>
    /// <param name="rule">Id of the rule.</param>
    /// <param name="clause">The sentence.</param>
    /// <param name="trigger">First of the words that say "meeting".</param>
    /// <param name="triggerEnd">Just past them.</param>
    /// <param name="left">One side.</param>
    /// <param name="right">The other; empty where the left holds both.</param>
    /// <param name="each">Guests of several states are met one after the other.</param>
    /// <param name="host">Country that is visited, or null.</param>
    /// <returns>Something was added.</returns>
    public static bool Add(
        List<MeetingCandidate> found, string rule, Clause clause, int trigger, int triggerEnd, List<Actor> left, List<Actor> right, bool each, string? host = null)
    {
        var leftParties = Parties(left);
        var rightParties = Parties(right);
        if (right.Count > 0 && rightParties.Count == 0)
        {
            if (leftParties.Count != 1 || !right.Exists(a => IsUnnamedOfficial(a) && !clause.Is(a.End, "of") && !clause.Is(a.End, "from")))
                return false;
            rightParties = HostsNamed(clause, trigger, leftParties[0]);
            foreach (var party in rightParties)
                found.Add(Candidate(rule, clause, trigger, triggerEnd, [leftParties[0], party], left, party, hostIsPlace: true));
            return rightParties.Count > 0;
        }

        if (leftParties.Count == 1 && right.Count > 1 && right.TrueForAll(a => a.Kind == ActorKind.Person) && Guests.SaysSeparately(clause))
        {
            var separate = false;
            foreach (var guest in right)
                separate |= Add(found, rule, clause, trigger, triggerEnd, left, [guest], each: false, host);
            return separate;
        }

        if (each && leftParties.Count == 1 && rightParties.Count > 1)
        {
            var any = false;
            foreach (var party in rightParties)
            {
                if (party == leftParties[0])
                    continue;
                any = true;
                found.Add(Candidate(rule, clause, trigger, triggerEnd, [leftParties[0], party], [.. left, .. right.Where(a => a.Parties.Contains(party))], host));
            }

            return any;
        }

        // "A and B will go to Washington for separate talks with C"
        if (leftParties.Count == 2 && rightParties.Count == 1 && !leftParties.Contains(rightParties[0]) && (clause.Is(trigger - 1, "separate") || clause.Is(triggerEnd, "separately")))
        {
            foreach (var party in leftParties)
                found.Add(Candidate(rule, clause, trigger, triggerEnd, [party, rightParties[0]], [.. left.Where(a => a.Parties.Contains(party)), .. right], host));
            return true;
        }

        var parties = leftParties.Union(rightParties).ToList();
        if (parties.Count == 1 && Corrected(clause, left, right) is { } corrected)
            parties.Add(corrected);
        if (parties.Count < 2)
            return false;
        found.Add(Candidate(rule, clause, trigger, triggerEnd, parties, [.. left, .. right], host));
        return true;
    }

    /// <summary>Two persons were both taken to be at home: the one whose country was a guess is of the other country that the article is about.</summary>
    private static string? Corrected(Clause clause, List<Actor> left, List<Actor> right)
    {
        if (clause.References.Away is not { } away)
            return null;
        foreach (var side in (List<Actor>[])[right, left])
        {
            if (side.Count == 1 && side[0].Person >= 0 && clause.Reading.Persons[side[0].Person] is { PartyIsGuessed: true } guessed && guessed.Party != away)
            {
                guessed.Party = away;
                guessed.PartyIsGuessed = false;
                side[0].Parties = [away];
                return away;
            }
        }

        return null;
    }

    /// <summary>Parties for which somebody in office acts.</summary>
    public static List<string> Parties(List<Actor> actors)
    {
        var parties = new List<string>(2);
        foreach (var actor in actors)
        {
            if (actor.IsFormer || IsSpeakerOnly(actor))
                continue;
            foreach (var party in actor.Parties)
            {
                if (party.Length > 0 && !parties.Contains(party))
                    parties.Add(party);
            }
        }

        return parties;
    }

    private static bool IsSpeakerOnly(Actor actor) => actor.Head is "spokesman" or "spokeswoman" or "spokesperson";

    private static bool IsUnnamedOfficial(Actor actor) =>
        actor is { Kind: ActorKind.Role, Parties.Count: 0 } && (actor.HeadClass & WordClass.Role) != 0;

    /// <summary>"In Fiji and Samoa the delegation will meet senior officials": the officials are of the place.</summary>
    private static List<string> HostsNamed(Clause clause, int trigger, string guest)
    {
        var hosts = new List<string>();
        for (var i = clause.First; i < clause.End; i++)
        {
            var named = clause.Reading.Names.At(i);
            if (named.Kind is not (NamedKind.Country or NamedKind.Capital or NamedKind.City) || named.Code == guest || hosts.Contains(named.Code))
                continue;
            if (clause.Is(i - 1, "in") || (clause.Has(i - 1, WordClass.Determiner) && clause.Is(i - 2, "in")) || clause.Is(i - 1, "at") || clause.Has(i - 1, WordClass.Visit) || (hosts.Count > 0 && (clause.Is(i - 1, ",") || clause.Has(i - 1, WordClass.Conjunction) || clause.Is(i - 1, "the"))))
                hosts.Add(named.Code);
        }

        _ = trigger;
        return hosts;
    }

    private static MeetingCandidate Candidate(string rule, Clause clause, int trigger, int triggerEnd, List<string> parties, List<Actor> actors, string? host, bool hostIsPlace = false)
    {
        var people = new List<int>();
        foreach (var actor in actors)
        {
            if (actor.IsFormer || IsSpeakerOnly(actor))
                continue;
            foreach (var person in ReferenceResolver.Persons(actor))
            {
                if (!people.Contains(person) && clause.Reading.Persons[person] is { IsFormer: false, Party: { } party } && parties.Contains(party))
                    people.Add(person);
            }
        }

        return new MeetingCandidate
        {
            Rule = rule,
            Sentence = clause.Index,
            Trigger = trigger,
            TriggerEnd = triggerEnd,
            Parties = parties,
            People = people,
            Actors = actors,
            Host = host,
            HostIsPlace = hostIsPlace,
            IsReference = actors.TrueForAll(a => a.Kind is ActorKind.Pronoun or ActorKind.Pair),
            IsHeadline = clause.Sentence.IsHeadline,
        };
    }
}
