using NewsDashboard.Extraction.Meetings;

namespace NewsDashboard.Data.Storage;

/// <summary>The names in a report as one text for people, from which they can be told apart again.</summary>
internal static class ReportedPeople
{
    private const string Separator = "; ";

    public static string Join(IEnumerable<Participant> people) => string.Join(Separator, people.Select(person => person.Name).Distinct(StringComparer.Ordinal));

    public static string[] Split(string people) => people.Split(Separator, StringSplitOptions.RemoveEmptyEntries);
}
