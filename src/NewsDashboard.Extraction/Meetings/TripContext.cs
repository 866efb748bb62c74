using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Temporal;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>A dated journey that the article tells ("travelled to Israel and Jordan June 23-25"): dates and places the meetings on it that have none of their own.</summary>
internal static class TripContext
{
    private sealed record Trip(string Visitor, HashSet<string> Countries, DateExpression Date, int Sentence, string? City, string? CityCountry);

    public static void Complete(Reading reading, List<Actor>[] actors, ReferenceResolver references, List<MeetingCandidate> candidates)
    {
        var trips = Trips(reading, actors, references);
        if (trips.Count == 0)
            return;
        foreach (var candidate in candidates)
        {
            if (candidate.Format != MeetingFormat.InPerson || candidate.Parties.Count == 0 || candidate.IsHeadline)
                continue;
            foreach (var trip in trips)
            {
                if (candidate.Sentence < trip.Sentence || !candidate.Parties.Contains(trip.Visitor) || !Happens(candidate, trip))
                    continue;
                if (candidate.Start is null && (candidate.Status != MeetingStatus.Cancelled))
                    Date(reading, candidate, trip);
                if (candidate.PlaceRank == 0 && trip.City is { } city)
                {
                    candidate.Place = city;
                    candidate.PlaceCountry = trip.CityCountry;
                    candidate.PlaceRank = PlaceReader.Guessed;
                }

                break;
            }
        }
    }

    /// <summary>With a side that is visited, or in a visited country.</summary>
    private static bool Happens(MeetingCandidate candidate, Trip trip)
    {
        if (candidate.PlaceRank > PlaceReader.Guessed && candidate.PlaceCountry is { } place)
            return trip.Countries.Contains(place);
        return candidate.Parties.Exists(party => party != trip.Visitor && trip.Countries.Contains(party));
    }

    private static void Date(Reading reading, MeetingCandidate candidate, Trip trip)
    {
        var direction = candidate.Status == MeetingStatus.Planned ? Direction.Future : Direction.Past;
        var (start, end) = trip.Date.In(direction, reading.Published);
        if ((candidate.Status == MeetingStatus.Held && start > reading.Published) || (candidate.Status == MeetingStatus.Planned && end < reading.Published && !candidate.StatusIsOpen))
            return;
        candidate.Start = start;
        candidate.End = end;
        candidate.DatePrecision = trip.Date.Precision;
        candidate.DateBasis = trip.Date.Basis;
    }

    private static List<Trip> Trips(Reading reading, List<Actor>[] actors, ReferenceResolver references)
    {
        var trips = new List<Trip>();
        var sentences = reading.Document.Sentences;
        for (var s = 0; s < sentences.Length; s++)
        {
            if (sentences[s].IsHeadline)
                continue;
            for (var t = sentences[s].FirstToken; t < sentences[s].EndToken; t++)
            {
                if (!(reading.Has(t, WordClass.Travel | WordClass.Visit | WordClass.VisitNoun) || (reading.Is(t, "in") && (reading.Is(t - 1, "was") || reading.Is(t - 1, "is") || reading.Is(t - 1, "be")))) || DateIn(reading, sentences[s]) is not { } date)
                    continue;
                var clause = new Clause(reading, s, actors[s], references);
                var subject = FrameBuilder.Parties(reading.Has(t, WordClass.VisitNoun) ? clause.SubjectAround(t) : clause.SubjectOf(t));
                var (countries, city, cityCountry) = Destinations(reading, t, sentences[s].EndToken);
                if (subject.Count == 1 && countries.Count > 0)
                    trips.Add(new Trip(subject[0], countries, date, s, city, cityCountry));
                break;
            }
        }

        return trips;
    }

    private static DateExpression? DateIn(Reading reading, Sentence sentence)
    {
        foreach (var date in reading.DatesIn(sentence.FirstToken, sentence.EndToken))
        {
            if (date.Precision is DatePrecision.Day or DatePrecision.Range or DatePrecision.Week)
                return date;
        }

        return null;
    }

    private static (HashSet<string> Countries, string? City, string? CityCountry) Destinations(Reading reading, int verb, int end)
    {
        var countries = new HashSet<string>();
        string? city = null, cityCountry = null;
        var last = verb;
        for (var i = verb + 1; i < end && i - last <= 6; i++)
        {
            var named = reading.Names.At(i);
            if (!PlaceReader.IsPlace(named))
                continue;
            countries.Add(named.Code);
            last = named.End;
            if (named.Kind is NamedKind.City or NamedKind.Capital && city is null)
                (city, cityCountry) = (reading.Matches[named.Match].Span.In(reading.Document.Content), named.Code);
        }

        return (countries, countries.Count == 1 ? city : null, cityCountry);
    }
}
