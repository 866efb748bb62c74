using NewsDashboard.Data.Queries;
using NewsDashboard.Extraction.Meetings;
using NewsDashboard.Web.Components.Filters;

namespace NewsDashboard.Web.Tests.Filters;

public sealed class FilterWordsTests
{
    private static readonly DashboardFilter Narrow = new()
    {
        From = new(2022, 5, 1),
        Until = new(2022, 5, 31),
        Countries = ["TD"],
        Outlets = [1],
        Statuses = [MeetingStatus.Planned],
    };

    [Fact]
    public void An_empty_result_is_explained_by_the_filter_that_emptied_it() =>
        Assert.Equal("No planned meetings of Chad in the chosen outlet, 1–31 May 2022.", FilterWords.Nothing(Narrow, "meetings"));

    [Fact]
    public void Several_countries_are_joined_and_many_are_counted() =>
        Assert.Equal("No meetings of Chad, Egypt, China or 2 more.", FilterWords.Nothing(new DashboardFilter { Countries = ["TD", "EG", "CN", "FR", "DE"] }, "meetings"));

    [Fact]
    public void Says_where_data_is()
    {
        var range = new DataRange(new(2021, 3, 1), new(2025, 11, 30), new(2021, 1, 3), new(2025, 10, 1), HasDemo: true);
        Assert.Equal("Data runs from 3 Jan 2021 to 30 Nov 2025.", FilterWords.WhereDataIs(range));
        Assert.Null(FilterWords.WhereDataIs(new DataRange(null, null, null, null, HasDemo: false)));
    }

    [Fact]
    public void Widening_step_by_step_ends_at_all_data()
    {
        var labels = new List<string>();
        var filter = Narrow;
        while (FilterWords.Widen(filter) is { } wider)
        {
            labels.Add(wider.Label);
            filter = wider.Filter;
        }

        Assert.Equal(["Show all dates", "Show every status", "Show all outlets", "Show all countries"], labels);
        Assert.Equal("all data", FilterWords.Describe(filter));
    }

    [Fact]
    public void A_filter_reads_as_one_line() =>
        Assert.Equal("Chad · 1–31 May 2022 · 1 outlet · planned", FilterWords.Describe(Narrow));
}
