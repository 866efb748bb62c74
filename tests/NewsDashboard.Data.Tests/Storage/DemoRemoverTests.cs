using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Queries;
using NewsDashboard.Data.Storage;
using NewsDashboard.Data.Tests.World;
using MeetingStatus = NewsDashboard.Extraction.Meetings.MeetingStatus;

namespace NewsDashboard.Data.Tests.Storage;

public class DemoRemoverTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.SqlServer)]
    public async Task Only_demo_data_goes_and_the_rest_is_as_if_it_had_never_been(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var log = database.Get<IngestionRunLog>();
        await log.BeginAsync(IngestionKind.Demo, "demo", null, Cancel);
        await log.BeginAsync(IngestionKind.File, "own.jsonl", null, Cancel);
        await database.Store.StoreAsync(
            [
                // Says of a planned meeting that it was held, and who else was there.
                new Story("Demo", "2022-02-11") { IsDemo = true }.Says("In Cairo they met", 0.9, "EG", "FR")
                    .Reports("EG|FR", on: "2022-02-10", people: ["FR:Demo Minister"]).Build(),
                new Story("Daily", "2022-02-05") { IsDemo = true }.Says("Only in the demo they met", -0.9, "EG", "KE")
                    .Reports("EG|KE", on: "2022-02-05", people: ["KE:Demo President"]).Build(),
            ],
            cancellationToken: Cancel);
        await database.Store.StoreAsync(SmallWorld.Articles(), cancellationToken: Cancel);
        Assert.Equal(3, (await database.Get<KeyFiguresQuery>().RunAsync(new() { Countries = ["EG"] }, Cancel)).MeetingsHeld);

        Assert.Equal(2, await database.Get<DemoRemover>().RemoveAsync(Cancel));

        await using var clean = await TestDatabase.CreateAsync(engine);
        await clean.Store.StoreAsync(SmallWorld.Articles(), cancellationToken: Cancel);
        Assert.Equal(await DescribeAsync(clean), await DescribeAsync(database));
        await using var context = database.Open();
        Assert.Empty(await RollupCheck.FindDifferencesAsync(context, Cancel));
        Assert.Equal(["own.jsonl"], (await database.Get<RunsQuery>().RunAsync(10, Cancel)).Select(run => run.Name));
        Assert.Equal(0, await database.Get<DemoRemover>().RemoveAsync(Cancel));
    }

    private static async Task<List<string>> DescribeAsync(TestDatabase database)
    {
        await using var context = database.Open();
        var meetings = (await database.Get<MeetingsQuery>().RunAsync(DashboardFilter.None, default, false, 0, 100, Cancel)).Rows
            .Select(row => $"{string.Join('|', row.Parties)} {row.Start:yyyy-MM-dd} {row.End:yyyy-MM-dd} {(MeetingStatus)row.Status} {row.Reports} {string.Join(", ", row.People)}");
        var people = (await context.People.ToListAsync(Cancel)).Select(person => $"{person.Party} {person.Name}");
        var outlets = (await database.Get<OutletsQuery>().RunAsync(Cancel)).Select(outlet => $"{outlet.Name} {outlet.Articles}");
        var countries = (await database.Get<CountryRankingQuery>().RunAsync(DashboardFilter.None, null, Cancel)).Select(row => $"{row.Country} {row.Mentions} {row.MeanTone:0.000000} {row.Meetings}");
        return [.. meetings.Order(), .. people.Order(), .. outlets, .. countries];
    }
}
