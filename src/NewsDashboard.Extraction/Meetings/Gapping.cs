using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>"saw A in Rome on Monday, B in Paris on Tuesday and C hours later": one verb, several people, each with a place and a day of his own.</summary>
internal static class Gapping
{
    private const int Farthest = 14;

    /// <summary>Adds a meeting for each who is named after the object in the same way.</summary>
    public static void Add(List<MeetingCandidate> found, string rule, Clause clause, int token, List<Actor> left, List<Actor> right)
    {
        if (right.Count == 0 || right[^1].Kind != ActorKind.Person || FrameBuilder.Parties(left).Count != 1)
            return;
        var after = right[^1].End;
        while (Next(clause, after) is >= 0 and var a)
        {
            var group = clause.Group(a, asObject: true);
            var first = found.Count;
            if (!FrameBuilder.Add(found, rule, clause, token, token + 1, left, group, Guests.AreMetOneByOne(clause, group, plural: false)))
                return;
            for (var i = first; i < found.Count; i++)
                found[i].Anchor = group[0].First;
            after = group[^1].End;
        }
    }

    /// <summary>The next person after a place or a day and "and" or a comma, or -1.</summary>
    private static int Next(Clause clause, int from)
    {
        var told = false;
        for (var i = from; i < clause.End && i <= from + Farthest; i++)
        {
            var separates = (told || clause.Reading.DateAt(clause.Is(i + 1, "on") ? i + 2 : i + 1) >= 0) && (clause.Is(i, ",") || clause.Has(i, WordClass.Conjunction));
            if (separates && Person(clause, i + 1) is >= 0 and var a)
                return a;
            if (clause.Reading.DateAt(i) >= 0 || clause.Reading.Names.At(i) is { Kind: NamedKind.City or NamedKind.Capital or NamedKind.Country or NamedKind.Seat })
                told = true;
            else if (!(clause.Is(i, ",") || clause.Has(i, WordClass.Conjunction | WordClass.TimeUnit | WordClass.DayPart | WordClass.Adverb | WordClass.NumberWord) || clause.Is(i, "in") || clause.Is(i, "at") || clause.Is(i, "on") || clause.Is(i, "the")))
                return -1;
        }

        return -1;
    }

    /// <summary>"and Mahmoud Abbas", "and on Wednesday with Netanyahu".</summary>
    private static int Person(Clause clause, int i)
    {
        while (clause.Has(i, WordClass.Conjunction) || clause.Is(i, "then") || clause.Is(i, "with") || (clause.Is(i, "on") && clause.Reading.DateAt(i + 1) >= 0) || clause.Reading.DateAt(i) >= 0)
            i++;
        var a = clause.ActorAt(i);
        return a >= 0 && clause.Actors[a] is { Kind: ActorKind.Person, IsPossessive: false } person && (person.First == i || clause.ActorAt(i - 1) != a) && !clause.FollowedByVerb(a) ? a : -1;
    }
}
