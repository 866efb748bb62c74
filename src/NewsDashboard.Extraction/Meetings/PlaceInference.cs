using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>Gives a meeting without a place of its own the one that the article implies: another meeting's of the same people and days, or the dateline's.</summary>
internal static class PlaceInference
{
    private const int FewDays = 2;

    public static void Complete(Reading reading, List<Merged> meetings, Dateline dateline)
    {
        foreach (var meeting in meetings)
        {
            if (meeting.Format is not MeetingFormat.InPerson || meeting.PlaceRank > PlaceReader.Guessed)
                continue;
            if (Neighbour(meeting, meetings) is { } other)
            {
                meeting.Place = other.Place;
                meeting.PlaceCountry = other.PlaceCountry;
            }
            else if (meeting.PlaceRank == 0 && meeting.Start is { } start && Math.Abs(start.DayNumber - reading.Published.DayNumber) <= FewDays)
            {
                FromDateline(reading, meeting, dateline);
            }
        }
    }

    /// <summary>Datelines are in capitals: "BEIJING".</summary>
    private static string InTitleCase(string place) => System.Globalization.CultureInfo.InvariantCulture.TextInfo.ToTitleCase(place.ToLowerInvariant());

    private static Merged? Neighbour(Merged meeting, List<Merged> meetings)
    {
        foreach (var other in meetings)
        {
            if (other != meeting && other.PlaceRank > PlaceReader.Guessed && other.Format == MeetingFormat.InPerson && (other.Status == meeting.Status || meeting.Start is null)
                && (meeting.Start is not { } a || (other.Start is { } b && Math.Abs(a.DayNumber - b.DayNumber) <= FewDays)) && meeting.People.Exists(other.People.Contains))
                return other;
        }

        return null;
    }

    private static void FromDateline(Reading reading, Merged meeting, Dateline dateline)
    {
        for (var i = dateline.First; i < dateline.End; i++)
        {
            var named = reading.Names.At(i);
            if (named.Kind is not (NamedKind.City or NamedKind.Capital or NamedKind.Country))
                continue;
            meeting.Place = reading.Matches[named.Match].Find(Gazetteers.EntryKind.City)?.Name ?? InTitleCase(reading.Matches[named.Match].Span.In(reading.Document.Content));
            meeting.PlaceCountry = named.Code;
            return;
        }
    }
}
