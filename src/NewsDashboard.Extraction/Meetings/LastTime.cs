using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>"had not met since Osaka in 2019": the denial tells the last meeting, with its place and day.</summary>
internal static class LastTime
{
    private const int Reach = 16;

    /// <summary>First token after "since" where a denied verb of meeting is bounded by it, or -1.</summary>
    public static int SinceOf(Clause clause, MeetingCandidate candidate)
    {
        if (!candidate.Rule.EndsWith(".verb", StringComparison.Ordinal) || !IsDenied(clause, candidate.Trigger))
            return -1;
        for (var i = candidate.TriggerEnd; i < clause.End && i <= candidate.Trigger + Reach; i++)
        {
            if (clause.Is(i, "since"))
                return i + 1;
            if (clause.IsClauseEdge(i))
                break;
        }

        return -1;
    }

    /// <summary>The words after "since" are a place, a day or a meeting, and so no other event ("since the war began").</summary>
    public static bool IsSitting(Clause clause, int since)
    {
        for (var i = since; i < clause.End && i <= since + 5; i++)
        {
            if (PlaceReader.IsPlace(clause.Reading.Names.At(i)) || clause.Reading.DateAt(i) >= 0 || clause.Has(i, WordClass.MeetingNoun))
                return i == since || !PlaceReader.IsPlace(clause.Reading.Names.At(i)) || clause.Is(i - 1, "in") || clause.Has(i + 1, WordClass.MeetingNoun);
            if (!clause.Has(i, WordClass.Determiner | WordClass.PossessivePronoun | WordClass.AheadModifier | WordClass.TimeModifier | WordClass.NumberWord | WordClass.TitleModifier) && !clause.Is(i, "last") && !clause.Is(i, "in") && !clause.Is(i, "at"))
                return false;
        }

        return false;
    }

    /// <summary>"had not", "haven't": a perfect that is denied.</summary>
    private static bool IsDenied(Clause clause, int verb)
    {
        var perfect = false;
        var negated = false;
        for (var i = clause.VerbGroupStart(verb); i < verb; i++)
        {
            perfect |= clause.Is(i, "had") || clause.Is(i, "has") || clause.Is(i, "have") || clause.Is(i, "hadn't") || clause.Is(i, "hasn't") || clause.Is(i, "haven't");
            negated |= clause.Has(i, WordClass.Negation) && !clause.Has(i, WordClass.Determiner);
        }

        return perfect && negated;
    }
}
