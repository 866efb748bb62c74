using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>Whether several guests of one host are met together or one after the other.</summary>
internal static class Guests
{
    /// <summary>Leaders and named persons of several states are met one after the other; ministers, officials and delegations sit together.</summary>
    /// <param name="clause">The sentence.</param>
    /// <param name="guests">The other side.</param>
    /// <param name="plural">The word for the meeting is plural: "meetings with", "calls to".</param>
    public static bool AreMetOneByOne(Clause clause, List<Actor> guests, bool plural)
    {
        if (SaysTogether(clause, clause.First, clause.End) || InHeadline(clause))
            return false;
        if (plural || SaysSeparately(clause))
            return true;
        if (guests.Count == 2 && guests.TrueForAll(a => a.Kind == ActorKind.Person) && guests.Exists(IsLeader) && (guests.TrueForAll(IsLeader) || guests.Exists(a => a.Head.EndsWith("minister", StringComparison.Ordinal) || a.Head.EndsWith("secretary", StringComparison.Ordinal))) && !clause.Has(guests[0].First - 1, WordClass.Hold))
            return true;
        if (guests.Count > 1)
            return SaysAsWell(clause, guests) || (guests.TrueForAll(IsLeader) && guests.Exists(a => a.Kind != ActorKind.Person));
        return guests.Count == 1 && guests[0].IsList && IsLeader(guests[0]);
    }

    /// <summary>"the president, as well as leaders of the Forum": two sittings.</summary>
    private static bool SaysAsWell(Clause clause, List<Actor> guests)
    {
        for (var i = guests[0].End; i < guests[^1].First; i++)
        {
            if ((clause.Is(i, "as") && clause.Is(i + 1, "well")) || (clause.Has(i, WordClass.Conjunction) && clause.Is(i + 1, "with")))
                return true;
        }

        return false;
    }

    private static bool IsLeader(Actor actor) =>
        actor.Head is "heads" or "leaders" or "presidents" or "premiers" or "kings" or "chancellors" or "rulers" or "president" or "prime minister" or "king" or "chancellor" or "leader" or "premier" or "emir" or "prince" or "";

    public static bool SaysSeparately(Clause clause)
    {
        for (var i = clause.First; i < clause.End; i++)
        {
            if (clause.Is(i, "separately") || clause.Is(i, "separate") || clause.Is(i, "individually") || clause.Is(i, "bilaterally") || clause.Is(i, "respectively"))
                return true;
        }

        return false;
    }

    private static bool InHeadline(Clause clause)
    {
        var first = clause.Reading.Document.Sentences[0];
        return first.IsHeadline && SaysTogether(clause, first.FirstToken, first.EndToken);
    }

    private static bool SaysTogether(Clause clause, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            foreach (var word in (ReadOnlySpan<string>)["trilateral", "three-way", "three-sided", "four-way", "jointly", "quadrilateral", "multilateral"])
            {
                if (clause.Reading.Is(i, word))
                    return true;
            }
        }

        return false;
    }
}
