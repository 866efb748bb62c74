using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Temporal;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>Says for people what the reading of a meeting rests on.</summary>
internal static class MeetingReasons
{
    public static List<string> Of(Reading reading, Merged meeting)
    {
        var reasons = new List<string>(6);
        foreach (var actor in meeting.Best.Actors)
            reasons.Add(Side(reading, actor));
        reasons.Add(meeting.DateBasis switch
        {
            DateBasis.None => "no words give a day",
            DateBasis.Published => "the lead tells it as news without a day: the day of publication",
            _ => $"the day is from a {meeting.DateBasis.ToString().ToLowerInvariant()} date nearest to the words of meeting",
        });
        if (meeting.Place is not null)
        {
            reasons.Add(meeting.PlaceRank switch
            {
                0 => "the place is taken from the dateline or from another meeting of the same people and days",
                PlaceReader.Guessed => "the place is the country or town visited",
                _ => "the place is named beside the words of meeting",
            });
        }

        if (meeting.Reports.Count > 1)
            reasons.Add($"{meeting.Reports.Count} places of the article tell of it");
        return reasons;
    }

    private static string Side(Reading reading, Actor actor)
    {
        var words = actor.End <= reading.Count && actor.End > actor.First ? reading.Document.SpanOf(actor.First, actor.End).In(reading.Document.Content) : "";
        var parties = actor.Parties.Count == 0 ? "no party known" : string.Join(" + ", actor.Parties);
        if (actor.Person < 0)
            return $"\"{words}\" stands for {parties} ({actor.Rule})";
        var person = reading.Persons[actor.Person];
        var why = person switch
        {
            { PartyIsTold: true } => "told by the text",
            { PartyIsListed: true } => "listed in office at the time",
            { PartyIsGuessed: true } => "taken to be at home where the article is",
            _ => "by the title",
        };
        return $"\"{words}\" is {person.Name}, {parties}: {why} ({actor.Rule})";
    }
}
