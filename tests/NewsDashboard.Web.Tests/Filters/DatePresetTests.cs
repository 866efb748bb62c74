using NewsDashboard.Data.Queries;
using NewsDashboard.Web.Components.Filters;

namespace NewsDashboard.Web.Tests.Filters;

public sealed class DatePresetTests
{
    private static readonly DateOnly Today = new(2025, 3, 15);

    [Fact]
    public void Last_days_end_today_and_count_it()
    {
        var preset = DatePreset.For(Today, data: null).Single(preset => preset.Name == "Last 30 days");
        Assert.Equal((new DateOnly(2025, 2, 14), Today), (preset.From!.Value, preset.Until!.Value));
    }

    [Fact]
    public void Years_with_data_are_offered_latest_first()
    {
        var data = new DataRange(new(2022, 5, 1), new(2024, 1, 2), new(2021, 12, 31), new(2024, 1, 2), HasDemo: false);
        var years = DatePreset.For(Today, data).Skip(4).Select(preset => preset.Name);
        Assert.Equal(["2024", "2023", "2022", "2021"], years);
    }

    [Fact]
    public void An_empty_database_offers_no_year() =>
        Assert.Equal(4, DatePreset.For(Today, new DataRange(null, null, null, null, HasDemo: false)).Count);
}
