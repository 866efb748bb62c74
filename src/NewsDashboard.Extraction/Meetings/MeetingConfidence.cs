using NewsDashboard.Extraction.People;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>How often reports like a given one are right: a base for each construction, moved by what else the article tells. Calibrated on annotated articles.</summary>
internal static class MeetingConfidence
{
    public static double Of(Reading reading, Merged meeting)
    {
        var score = Base(meeting.Best.Rule);
        score += meeting.People.Count switch { 0 => -0.5, 1 => 0.1, _ => 0.6 };
        score += meeting.Start is null ? -0.5 : 0.3;
        score += meeting.PlaceRank >= PlaceReader.City ? 0.2 : 0;
        score += Math.Min(meeting.Reports.Count - 1, 3) * 0.3;
        if (meeting.Best.IsHeadline && meeting.Reports.Count == 1)
            score -= 0.7;
        if (meeting.Best.IsReference)
            score -= 0.4;
        foreach (var person in meeting.People)
        {
            if (reading.Persons[person].PartyIsGuessed)
            {
                score -= 0.5;
                break;
            }
        }

        return 1 / (1 + Math.Exp(-score));
    }

    /// <summary>Log-odds of each construction.</summary>
    private static double Base(string rule) => rule switch
    {
        "meeting.verb" => 1.6,
        "meeting.noun.between" => 1.2,
        "meeting.noun.owner" => 1.3,
        "meeting.noun.with" => 1.0,
        "meeting.noun.mutual" => 1.0,
        "meeting.noun.compound" => 0.4,
        "meeting.host" or "meeting.host.passive" => 1.0,
        "meeting.phone" => 1.2,
        "meeting.summon" or "meeting.summon.passive" => 1.5,
        "meeting.contact" => 0.8,
        "meeting.gather" => 0.8,
        "meeting.summit" => 0.8,
        _ => 0.6,
    };
}
