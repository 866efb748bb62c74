using NewsDashboard.Cli.Annotations;

namespace NewsDashboard.Cli.Evaluation;

/// <summary>Pairs the meetings of two annotations of one article.</summary>
public static class MeetingMatcher
{
    private const int ManyParties = 4;
    private const double LeastOverlap = 0.5;

    /// <summary>Each meeting is used once; best overlap of parties first, then status, day and people.</summary>
    public static (List<(AnnotatedMeeting Gold, AnnotatedMeeting Predicted)> Pairs, List<AnnotatedMeeting> Missed, List<AnnotatedMeeting> Spurious) Match(
        IReadOnlyList<AnnotatedMeeting> gold, IReadOnlyList<AnnotatedMeeting> predicted)
    {
        var candidates = new List<(double Overlap, bool Status, bool Day, int People, int Gold, int Predicted)>();
        for (var g = 0; g < gold.Count; g++)
        {
            for (var p = 0; p < predicted.Count; p++)
            {
                if (Overlap(gold[g], predicted[p]) is var overlap and > 0)
                    candidates.Add((overlap, gold[g].Status == predicted[p].Status, gold[g].Start == predicted[p].Start, People(gold[g], predicted[p]).Hits, -g, -p));
            }
        }

        var goldLeft = Enumerable.Range(0, gold.Count).ToHashSet();
        var predictedLeft = Enumerable.Range(0, predicted.Count).ToHashSet();
        var pairs = new List<(AnnotatedMeeting, AnnotatedMeeting)>();
        foreach (var candidate in candidates.OrderDescending())
        {
            if (!goldLeft.Contains(-candidate.Gold) || !predictedLeft.Contains(-candidate.Predicted))
                continue;
            goldLeft.Remove(-candidate.Gold);
            predictedLeft.Remove(-candidate.Predicted);
            pairs.Add((gold[-candidate.Gold], predicted[-candidate.Predicted]));
        }

        return (pairs, [.. goldLeft.Order().Select(g => gold[g])], [.. predictedLeft.Order().Select(p => predicted[p])]);
    }

    /// <summary>People agree by family name, or where one name's words contain the other's.</summary>
    public static (int Hits, int Gold, int Predicted) People(AnnotatedMeeting gold, AnnotatedMeeting predicted)
    {
        var left = Names(gold);
        var right = Names(predicted);
        var free = new List<string[]>(right);
        var hits = 0;
        foreach (var name in left)
        {
            var match = free.FindIndex(other => IsSame(name, other));
            if (match < 0)
                continue;
            free.RemoveAt(match);
            hits++;
        }

        return (hits, left.Count, right.Count);
    }

    private static List<string[]> Names(AnnotatedMeeting meeting) => [.. meeting.People.Select(FoldedText.Words).Where(words => words.Length > 0)];

    private static bool IsSame(string[] a, string[] b) => a[^1] == b[^1] || a.All(b.Contains) || b.All(a.Contains);

    private static double Overlap(AnnotatedMeeting gold, AnnotatedMeeting predicted)
    {
        var g = gold.Parties.ToHashSet();
        var p = predicted.Parties.ToHashSet();
        if (g.Count == 0 || p.Count == 0)
            return 0;
        var jaccard = (double)g.Intersect(p).Count() / g.Union(p).Count();
        return g.SetEquals(p) || (g.Count >= ManyParties && jaccard >= LeastOverlap) ? jaccard : 0;
    }
}
