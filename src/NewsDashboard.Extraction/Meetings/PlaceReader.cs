using NewsDashboard.Extraction.Gazetteers;
using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>Finds where a meeting was: a city after "in" or "at", a seat of government, the country of a visit.</summary>
internal static class PlaceReader
{
    public const int Guessed = 1;
    public const int CountryOnly = 2;
    public const int City = 3;
    private const int Farthest = 40;

    public static void Read(Clause clause, MeetingCandidate candidate)
    {
        if (candidate.Format is MeetingFormat.Call or MeetingFormat.Video)
            return;
        var best = Farthest;
        for (var i = clause.First; i < clause.End; i++)
        {
            var named = clause.Reading.Names.At(i);
            if (candidate.Host is { } visited && (candidate.HostIsPlace || candidate.Rule.StartsWith("meeting.visit", StringComparison.Ordinal)) && named.Code != visited)
                continue;
            if (!IsPlace(named) || !(candidate.Anchor == i || IsAfterPlacePreposition(clause, i, candidate.Trigger) || IsDestination(clause, i, candidate)))
                continue;
            var cost = Cost(clause, i, candidate);
            var isCity = named.Kind is not NamedKind.Country;
            if (!isCity)
                cost += 10;
            if (cost >= best)
                continue;
            best = cost;
            Set(candidate, clause.Reading, named);
        }

        if (candidate.PlaceRank < CountryOnly && candidate.Host is { } host)
        {
            candidate.Place = Countries.Find(host)?.Name;
            candidate.PlaceCountry = host;
            candidate.PlaceRank = candidate.Place is null ? 0 : Guessed;
        }
    }

    public static bool IsPlace(Named named) => named.Kind is NamedKind.City or NamedKind.Capital or NamedKind.Country or NamedKind.Seat;

    public static void Set(MeetingCandidate candidate, Reading reading, Named named)
    {
        var match = reading.Matches[named.Match];
        var words = match.Span.In(reading.Document.Content);
        candidate.PlaceRank = named.Kind == NamedKind.Country ? CountryOnly : City;
        candidate.PlaceCountry = named.Code;
        candidate.Place = named.Kind switch
        {
            NamedKind.Seat => SeatCity(match, named.Code) ?? words,
            NamedKind.Country => words,
            _ when match.Find(EntryKind.City)?.Item is City { Kind: CityKind.Venue } venue => venue.Place,
            _ => words,
        };
    }

    /// <summary>The White House stands in Washington.</summary>
    private static string? SeatCity(GazetteerMatch match, string code) =>
        (match.Find(EntryKind.City)?.Item as City)?.Place ?? (Countries.Find(code)?.Capitals is [var capital, ..] ? capital : null);

    private static bool IsAfterPlacePreposition(Clause clause, int i, int trigger)
    {
        if (clause.Has(i - 1, WordClass.Visit | WordClass.Travel) || (clause.Is(i - 1, "for") && clause.Has(i - 2, WordClass.Travel)) || (clause.Has(i - 1, WordClass.Determiner) && clause.Has(i - 2, WordClass.Visit)))
            return true;
        // "Fiji, where they met"
        var end = clause.Reading.Names.At(i).End;
        if (i < trigger && clause.Is(end, ",") && clause.Is(end + 1, "where"))
            return !HasBreak(clause, end + 1, trigger);
        var k = i - 1;
        while (k >= clause.First && (clause.Has(k, WordClass.Determiner) || (clause.Reading.IsLower(k) && !clause.Has(k, WordClass.Preposition | WordClass.Conjunction) && k > i - 4 && clause.ActorAt(k) < 0)))
            k--;
        if (clause.Is(k, "in") || clause.Is(k, "at") || clause.Is(k, "outside") || clause.Is(k, "near"))
            return !clause.Reading.IsPossessiveMark(clause.Reading.Names.At(i).End) || clause.Reading.Names.At(i).Kind is NamedKind.City or NamedKind.Capital;
        if (clause.Is(k, "to") && (clause.Has(k - 1, WordClass.Travel | WordClass.VisitNoun | WordClass.Visit) || clause.Has(k - 2, WordClass.VisitNoun | WordClass.Travel)))
            return true;
        if (clause.Has(k, WordClass.Visit) || (clause.Is(k, "to") && clause.Has(trigger, WordClass.Host) && k - trigger < 16))
            return true;
        // "at the Bali summit", "the Beijing meeting", "Friday's Geneva talks"
        return (clause.Has(i + 1, WordClass.MeetingNoun) && i + 1 == trigger) || (clause.Has(i + 1, WordClass.MeetingNoun) && clause.Reading.Names.At(i).Kind is NamedKind.City or NamedKind.Capital && Math.Abs(i - trigger) < 4);
    }

    /// <summary>A visit's "to Moscow", whatever stands between the verb and it.</summary>
    private static bool IsDestination(Clause clause, int i, MeetingCandidate candidate)
    {
        if (candidate.Host is null || i < candidate.Trigger || !candidate.Rule.StartsWith("meeting.visit", StringComparison.Ordinal))
            return false;
        var k = clause.Has(i - 1, WordClass.Determiner) ? i - 2 : i - 1;
        return clause.Is(k, "to") || clause.Is(k, "for");
    }

    private static bool HasBreak(Clause clause, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (clause.Is(i, ";"))
                return true;
        }

        return false;
    }

    /// <summary>"thanked him for the summit in Hiroshima": another event's place, unless that is the setting ("on the sidelines of the summit in Bali").</summary>
    private static bool IsOfOtherEvent(Clause clause, int place, int trigger)
    {
        if (!clause.Is(place - 1, "in") || !clause.Has(place - 2, WordClass.MeetingNoun) || place - 2 <= trigger)
            return false;
        for (var i = place - 3; i > trigger && i >= place - 9; i--)
        {
            if (clause.Is(i, "sidelines") || clause.Is(i, "margins") || clause.Is(i, "during") || clause.Is(i, "at") || clause.Has(i, WordClass.Attend))
                return false;
        }

        return place - trigger > 5;
    }

    private static int Cost(Clause clause, int place, MeetingCandidate candidate)
    {
        var at = candidate.Anchor >= 0 ? candidate.Anchor : candidate.Trigger;
        var (from, to) = place < at ? (place + 1, at) : (Math.Max(at, candidate.TriggerEnd), place);
        var cost = place < at ? 4 : IsOfOtherEvent(clause, place, at) ? 30 : 0;
        for (var i = from; i < to; i++)
        {
            cost++;
            if (clause.IsClauseEdge(i))
                cost += 8;
            else if (clause.Has(i, WordClass.Report))
                cost += 6;
            else if (clause.ActorAt(i) < 0 && clause.Reading.IsLower(i) && clause.Reading.Tags[i] == WordClass.None && clause.Reading.DateAt(i) < 0)
                cost += place < candidate.Trigger ? 1 : 5;
        }

        return cost;
    }
}
