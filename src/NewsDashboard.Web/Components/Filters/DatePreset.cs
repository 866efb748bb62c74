using System.Globalization;
using NewsDashboard.Data.Queries;

namespace NewsDashboard.Web.Components.Filters;

/// <summary>A range of days that readers often want. Null bounds mean all there is.</summary>
public sealed record DatePreset(string Name, DateOnly? From, DateOnly? Until)
{
    /// <summary>All time, the last days up to <paramref name="today"/>, then the latest years that have data.</summary>
    public static IReadOnlyList<DatePreset> For(DateOnly today, DataRange? data)
    {
        List<DatePreset> presets =
        [
            new("All time", null, null),
            new("Last 30 days", today.AddDays(-29), today),
            new("Last 90 days", today.AddDays(-89), today),
            new("Last 12 months", today.AddMonths(-12).AddDays(1), today),
        ];
        var first = Earlier(data?.FirstArticle, data?.FirstMeeting)?.Year;
        var last = Later(data?.LastArticle, data?.LastMeeting)?.Year;
        for (var year = last ?? 0; year >= first && last - year < 6; year--)
        {
            presets.Add(new(year.ToString(CultureInfo.InvariantCulture), new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)));
        }

        return presets;
    }

    public bool Matches(DashboardFilter filter) => filter.From == From && filter.Until == Until;

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b : a;

    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null || b > a ? b : a;
}
