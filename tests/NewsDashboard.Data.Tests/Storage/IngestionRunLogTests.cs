using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Queries;
using NewsDashboard.Data.Storage;
using NewsDashboard.Data.Tests.World;

namespace NewsDashboard.Data.Tests.Storage;

public class IngestionRunLogTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.SqlServer)]
    public async Task A_run_tells_what_came_in_what_did_not_and_when(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var log = database.Get<IngestionRunLog>();
        var begun = database.Clock.GetUtcNow().UtcDateTime;

        var run = await log.BeginAsync(IngestionKind.Upload, "news.jsonl", null, Cancel);
        await log.AddAsync(run, new StoreResult(5, 1), [new RejectedRow("line 3", "not JSON", new string('x', 3000))], Cancel);
        await log.AddAsync(run, new StoreResult(2, 0), [], Cancel);
        var running = Assert.Single(await database.Get<RunsQuery>().RunAsync(10, Cancel));
        Assert.Null(running.FinishedAt);

        database.Clock.Advance(TimeSpan.FromMinutes(1));
        await log.FinishAsync(run, "the disk went away", Cancel);

        var row = Assert.Single(await database.Get<RunsQuery>().RunAsync(10, Cancel));
        Assert.Equal((7, 1, 1, "the disk went away"), (row.Added, row.Known, row.Rejected, row.Error));
        Assert.Equal((begun, begun.AddMinutes(1), DateTimeKind.Utc), (row.StartedAt, row.FinishedAt, row.StartedAt.Kind));
        var rejected = Assert.Single(await database.Get<RejectedItemsQuery>().RunAsync(run, 10, Cancel));
        Assert.Empty(await database.Get<RejectedItemsQuery>().RunAsync(run + 1, 10, Cancel));
        Assert.Equal(("line 3", "not JSON", 2000), (rejected.Place, rejected.Reason, rejected.Excerpt?.Length));
    }
}
