using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Queries;
using NewsDashboard.Data.Tests.World;
using NewsDashboard.Extraction.Meetings;

namespace NewsDashboard.Data.Tests.Queries;

/// <summary>Every query over the small world, whose answers are counted by hand (see <see cref="SmallWorld"/>).</summary>
public class SmallWorldTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static DateOnly Day(int day) => new(2022, 2, day);

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.SqlServer)]
    public async Task The_range_of_the_data(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        Assert.Equal(new DataRange(null, null, null, null, false), await database.Get<DataRangeQuery>().RunAsync(Cancel));

        await database.Store.StoreAsync(SmallWorld.Articles(), cancellationToken: Cancel);
        Assert.Equal(new DataRange(Day(1), Day(9), Day(1), Day(11), false), await database.Get<DataRangeQuery>().RunAsync(Cancel));

        await database.Store.StoreAsync([new Story("Demo", "2022-01-01") { IsDemo = true }.Says("Once.").Build()], cancellationToken: Cancel);
        Assert.True((await database.Get<DataRangeQuery>().RunAsync(Cancel)).HasDemo);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.SqlServer)]
    public async Task Key_figures(Engine engine)
    {
        await using var world = await SeedAsync(engine);
        var query = world.Get<KeyFiguresQuery>();
        var (daily, gazette) = await OutletsAsync(world);

        Same(new KeyFigures(6, 2, 1, 1, 4, (0.3 - 0.2 - 0.6 + 0.6 + 0 + 1) / 6), await query.RunAsync(DashboardFilter.None, Cancel));
        Same(new KeyFigures(2, 1, 1, 0, 1, (0.4 + 0.2 + 0.6) / 3), await query.RunAsync(new() { Countries = ["EG"] }, Cancel));
        Same(new KeyFigures(3, 1, 1, 1, 2, (0.4 + 0.2 + 0.6 + 0) / 4), await query.RunAsync(new() { Countries = ["EG", "FR"] }, Cancel));
        Same(new KeyFigures(3, 2, 0, 0, 3, (0.3 - 0.2 + 1) / 3), await query.RunAsync(new() { Outlets = [daily] }, Cancel));
        Same(new KeyFigures(3, 0, 1, 1, 3, 0), await query.RunAsync(new() { Outlets = [gazette] }, Cancel));
        Same(new KeyFigures(6, 0, 0, 1, 4, 0.85 / 6 + 0.25 / 6), await query.RunAsync(new() { Statuses = [MeetingStatus.Cancelled] }, Cancel));
        Same(new KeyFigures(2, 0, 0, 1, 1, 0.5), await query.RunAsync(new() { From = Day(8), Until = Day(9) }, Cancel));
        Same(new KeyFigures(0, 0, 0, 0, 0, null), await query.RunAsync(new() { From = Day(20) }, Cancel));

        static void Same(KeyFigures expected, KeyFigures found)
        {
            Assert.Equal(expected with { MeanTone = null }, found with { MeanTone = null });
            Assert.Equal(expected.MeanTone is null, found.MeanTone is null);
            Assert.Equal(expected.MeanTone ?? 0, found.MeanTone ?? 0, 9);
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.SqlServer)]
    public async Task Meetings_by_week(Engine engine)
    {
        await using var world = await SeedAsync(engine);
        var query = world.Get<MeetingWeeksQuery>();
        var first = new DateOnly(2022, 1, 31);

        Assert.Equal([new MeetingWeek(first, 2, 0, 0), new MeetingWeek(Day(7), 0, 1, 1)], await query.RunAsync(DashboardFilter.None, Cancel));
        Assert.Equal([new MeetingWeek(first, 1, 0, 0), new MeetingWeek(Day(7), 0, 0, 1)], await query.RunAsync(new() { Countries = ["RU"] }, Cancel));
        Assert.Equal([new MeetingWeek(Day(7), 0, 1, 0)], await query.RunAsync(new() { From = Day(11) }, Cancel));
        Assert.Empty(await query.RunAsync(new() { From = Day(12) }, Cancel));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.SqlServer)]
    public async Task Meetings_in_pages(Engine engine)
    {
        await using var world = await SeedAsync(engine);
        var query = world.Get<MeetingsQuery>();

        var latest = await query.RunAsync(DashboardFilter.None, MeetingSort.Start, descending: true, skip: 0, take: 2, Cancel);
        Assert.Equal(4, latest.Total);
        Assert.Equal(["EG|FR", "FR|RU"], latest.Rows.Select(row => string.Join('|', row.Parties)));
        Assert.Equal((Day(10), Day(11), MeetingStatus.Planned, "Cairo"), (latest.Rows[0].Start, latest.Rows[0].End, latest.Rows[0].Status, latest.Rows[0].Place));

        var rest = await query.RunAsync(DashboardFilter.None, MeetingSort.Start, descending: true, skip: 2, take: 2, Cancel);
        Assert.Equal(["CN|RU", "CN|EG"], rest.Rows.Select(row => string.Join('|', row.Parties)));
        Assert.Equal(["Xi Jinping", "Abdel Fattah al-Sisi"], rest.Rows[1].People);
        Assert.Equal("Egypt's leader came to China and they met", rest.Rows[1].Evidence);

        var byParties = await query.RunAsync(DashboardFilter.None, MeetingSort.Parties, descending: false, skip: 0, take: 10, Cancel);
        Assert.Equal(["CN|EG", "CN|RU", "EG|FR", "FR|RU"], byParties.Rows.Select(row => string.Join('|', row.Parties)));
        var byConfidence = await query.RunAsync(DashboardFilter.None, MeetingSort.Confidence, descending: true, skip: 0, take: 10, Cancel);
        Assert.Equal([0.9, 0.8, 0.8, 0.7], byConfidence.Rows.Select(row => row.Confidence));

        var cancelled = await query.RunAsync(new() { Statuses = [MeetingStatus.Cancelled] }, MeetingSort.Start, true, 0, 10, Cancel);
        Assert.Equal(MeetingFormat.Call, Assert.Single(cancelled.Rows).Format);
        var none = await query.RunAsync(DashboardFilter.None, MeetingSort.Start, true, skip: -5, take: -1, Cancel);
        Assert.Empty(none.Rows);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.SqlServer)]
    public async Task Countries_by_mentions(Engine engine)
    {
        await using var world = await SeedAsync(engine);
        var query = world.Get<CountryRankingQuery>();

        var all = await query.RunAsync(DashboardFilter.None, top: null, Cancel);
        Assert.Equal([("EG", 2, 3, 3, 2), ("CN", 2, 2, 2, 2), ("RU", 2, 2, 2, 2), ("FR", 1, 1, 1, 2)], all.Select(row => (row.Country, row.Articles, row.Mentions, row.Sentences, row.Meetings)));
        Assert.Equal(0.4, all[0].MeanTone ?? 0, 9);
        Assert.Equal(["EG"], (await query.RunAsync(DashboardFilter.None, top: 1, Cancel)).Select(row => row.Country));
        Assert.Equal([("RU", 1)], (await query.RunAsync(new() { Countries = ["RU"], From = Day(5), Until = Day(9) }, null, Cancel)).Select(row => (row.Country, row.Meetings)));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.SqlServer)]
    public async Task Mentions_by_week(Engine engine)
    {
        await using var world = await SeedAsync(engine);
        var weeks = await world.Get<CountryWeeksQuery>().RunAsync(DashboardFilter.None, ["RU", "EG"], Cancel);
        Assert.Equal(
            [
                new CountryWeek("RU", new DateOnly(2022, 1, 31), 2, 2),
                new CountryWeek("EG", new DateOnly(2022, 1, 31), 1, 2),
                new CountryWeek("EG", Day(7), 1, 1),
            ],
            weeks);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.SqlServer)]
    public async Task Tone_by_week_country_and_outlet(Engine engine)
    {
        await using var world = await SeedAsync(engine);

        var weeks = await world.Get<ToneWeeksQuery>().RunAsync(DashboardFilter.None, Cancel);
        Assert.Equal([(new DateOnly(2022, 1, 31), 3), (Day(7), 3)], weeks.Select(week => (week.Week, week.Count)));
        Assert.Equal((0.3 - 0.2 - 0.6) / 3, weeks[0].Mean, 9);
        Assert.Equal(Spread(0.3, -0.2, -0.6), weeks[0].StandardDeviation, 9);

        var egypt = await world.Get<ToneWeeksQuery>().RunAsync(new() { Countries = ["EG"] }, Cancel);
        Assert.Equal([(2, 0.3), (1, 0.6)], egypt.Select(week => (week.Count, Math.Round(week.Mean, 9))));
        Assert.Equal(Spread(0.4, 0.2), egypt[0].StandardDeviation, 9);

        var countries = await world.Get<ToneByCountryQuery>().RunAsync(DashboardFilter.None, minimumSentences: 2, Cancel);
        Assert.Equal([("EG", 0.4, 3), ("CN", 0.1, 2), ("RU", -0.4, 2)], countries.Select(group => (group.Key, Math.Round(group.Mean, 9), group.Count)));

        var outlets = await world.Get<ToneByOutletQuery>().RunAsync(DashboardFilter.None, Cancel);
        Assert.Equal([("Daily", 0.366666667, 3), ("Gazette", 0, 3)], outlets.Select(group => (group.Key, Math.Round(group.Mean, 9), group.Count)));
        var onRussia = await world.Get<ToneByOutletQuery>().RunAsync(new() { Countries = ["RU"] }, Cancel);
        Assert.Equal([("Daily", -0.2, 1), ("Gazette", -0.6, 1)], onRussia.Select(group => (group.Key, Math.Round(group.Mean, 9), group.Count)));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.SqlServer)]
    public async Task Articles_in_pages_and_found_by_their_words(Engine engine)
    {
        await using var world = await SeedAsync(engine);
        var query = world.Get<ArticlesQuery>();
        var (daily, _) = await OutletsAsync(world);

        var page = await query.RunAsync(DashboardFilter.None, null, skip: 0, take: 3, Cancel);
        Assert.Equal(6, page.Total);
        Assert.Equal(["Spring", "No call", "Cairo prepares"], page.Rows.Select(row => row.Title));
        Assert.Equal(1, page.Rows[1].Meetings);

        Assert.Equal(["Cairo prepares", "Beijing talks"], await TitlesAsync(new() { Countries = ["EG"] }, null));
        Assert.Equal(["A pact", "Beijing talks"], await TitlesAsync(new() { Countries = ["CN", "EG"], Outlets = [daily] }, null));
        Assert.Equal(["Beijing talks"], await TitlesAsync(DashboardFilter.None, "CHINA egypt"));
        Assert.Equal(["Bad weather"], await TitlesAsync(DashboardFilter.None, "\"hit Russia\""));
        Assert.Empty(await TitlesAsync(DashboardFilter.None, "\"Russia hit\""));
        Assert.Equal(["Spring"], await TitlesAsync(DashboardFilter.None, "100%"));
        Assert.Equal(["Spring"], await TitlesAsync(DashboardFilter.None, "[park]"));
        Assert.Equal(["Spring"], await TitlesAsync(DashboardFilter.None, "r_s"));
        Assert.Empty(await TitlesAsync(DashboardFilter.None, "'; DROP TABLE Articles --"));

        async Task<IEnumerable<string>> TitlesAsync(DashboardFilter filter, string? search)
        {
            var found = await query.RunAsync(filter, search, 0, 10, Cancel);
            Assert.Equal(found.Total, found.Rows.Count);
            return found.Rows.Select(row => row.Title);
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.SqlServer)]
    public async Task Articles_on_countries_are_the_same_found_either_way(Engine engine)
    {
        await using var world = await SeedAsync(engine);
        await using var context = world.Open();
        var (daily, gazette) = await OutletsAsync(world);

        DashboardFilter[] filters =
        [
            new() { Countries = ["EG"] },
            new() { Countries = ["EG", "CN", "XX"] },
            new() { Countries = ["RU", "FR"], From = Day(5), Until = Day(8) },
            new() { Countries = ["RU", "EG"], Outlets = [gazette] },
            new() { Countries = ["CN"], Outlets = [daily, gazette] },
        ];
        foreach (var filter in filters)
        {
            var fromCountries = await ArticlesQuery.Rows(context, filter, null, isFew: true, 0, 10).Select(row => row.Title).ToListAsync(Cancel);
            var backInTime = await ArticlesQuery.Rows(context, filter, null, isFew: false, 0, 10).Select(row => row.Title).ToListAsync(Cancel);
            Assert.NotEmpty(fromCountries);
            Assert.Equal(fromCountries, backInTime);
            Assert.Equal(fromCountries.Count, (await world.Get<ArticlesQuery>().RunAsync(filter, null, 0, 10, Cancel)).Total);
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.SqlServer)]
    public async Task Outlets_with_their_articles_and_nothing_for_ids_that_are_not_there(Engine engine)
    {
        await using var world = await SeedAsync(engine);

        Assert.Equal([("Daily", 3), ("Gazette", 3)], (await world.Get<OutletsQuery>().RunAsync(Cancel)).Select(row => (row.Name, row.Articles)));
        Assert.Null(await world.Get<ArticleDetailQuery>().RunAsync(999, Cancel));
        Assert.Null(await world.Get<MeetingDetailQuery>().RunAsync(999, Cancel));
    }

    private static async Task<TestDatabase> SeedAsync(Engine engine)
    {
        var database = await TestDatabase.CreateAsync(engine);
        await database.Store.StoreAsync(SmallWorld.Articles(), cancellationToken: Cancel);
        return database;
    }

    private static async Task<(int Daily, int Gazette)> OutletsAsync(TestDatabase world)
    {
        var outlets = await world.Get<OutletsQuery>().RunAsync(Cancel);
        return (outlets.Single(outlet => outlet.Name == "Daily").Id, outlets.Single(outlet => outlet.Name == "Gazette").Id);
    }

    private static double Spread(params double[] values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
    }
}
