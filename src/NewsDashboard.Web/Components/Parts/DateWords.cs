using NewsDashboard.Data.Queries;
using NewsDashboard.Extraction.Temporal;

namespace NewsDashboard.Web.Components.Parts;

/// <summary>Explanations on a meeting's own page.</summary>
public static class DateWords
{
    /// <summary>What the date rests on, in a sentence.</summary>
    public static string Basis(MeetingRow meeting) => meeting.DateBasis switch
    {
        DateBasis.Stated => "The article states the date.",
        DateBasis.Weekday => "The article names the weekday; the date follows from its publication day.",
        DateBasis.Relative => "The article dates it relative to its publication day.",
        DateBasis.Published => "The article gives no date of its own; taken as news of its publication day.",
        _ => "No article gives a date; this is the day of the earliest report.",
    };

    /// <summary>"President, Egypt", "Egypt" or "".</summary>
    public static string RoleAndParty(ParticipantRow person)
    {
        var party = person.Party.Length > 0 ? CountryNames.Of(person.Party) : null;
        return string.Join(", ", new[] { person.Role, party }.Where(word => !string.IsNullOrEmpty(word)));
    }
}
