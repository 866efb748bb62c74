using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NewsDashboard.Data;
using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Storage;
using NewsDashboard.Ingestion.Feeds;
using NewsDashboard.Ingestion.Fetching;
using NewsDashboard.Ingestion.Files;

namespace NewsDashboard.Ingestion.Scheduling;

/// <summary>How a poll ended.</summary>
/// <param name="Outcome">As kept in the feed's row.</param>
/// <param name="Reason">Why it failed, in plain words; null where it did not.</param>
/// <param name="Items">What came of the items.</param>
public sealed record PollResult(FetchOutcome Outcome, string? Reason, IngestionSummary Items);

/// <summary>
/// Polls one feed: fetches it, stores what is new, and writes how it went into the feed's row. Items and the validators
/// for the next request are committed together.
/// </summary>
public sealed class FeedPoller(
    IDbContextFactory<NewsDbContext> contexts,
    NewsWriter writer,
    FeedDownload download,
    FeedItemReader items,
    IngestionPipeline pipeline,
    TimeProvider clock,
    ILogger<FeedPoller> logger)
{
    /// <exception cref="NewsDatabaseException">The database cannot be used.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<PollResult> PollAsync(int feedId, CancellationToken cancellationToken = default)
    {
        if (await FindAsync(feedId, cancellationToken) is not { } feed)
            return new PollResult(FetchOutcome.Rejected, "The feed is no longer in the database.", IngestionSummary.Empty);
        if (!Uri.TryCreate(feed.Url, UriKind.Absolute, out var address))
            return await FailAsync(feed, FetchResult.Failed(FetchOutcome.Rejected, "The address cannot be read."), IngestionSummary.Empty, cancellationToken);

        var downloaded = await download.RunAsync(new FetchRequest(address, feed.ETag, feed.LastModified), isNew: feed.LastSuccessAt is null, cancellationToken);
        if (downloaded.Document is not null)
            return await TakeInAsync(feed, downloaded, downloaded.Document, cancellationToken);
        if (downloaded.Result.Outcome != FetchOutcome.NotModified)
            return await FailAsync(feed, downloaded.Result, IngestionSummary.Empty, cancellationToken);

        await UpdateAsync(feed.Id, row => PollSchedule.Succeed(row, downloaded.Result, Now, Random.Shared.NextDouble()), cancellationToken);
        return new PollResult(FetchOutcome.NotModified, null, IngestionSummary.Empty);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<PollResult> TakeInAsync(Feed feed, DownloadedFeed downloaded, FeedDocument document, CancellationToken cancellationToken)
    {
        var added = 0;
        var summary = await pipeline.RunAsync(
            new IngestionRequest
            {
                Kind = IngestionKind.Feed,
                Name = feed.Url,
                FeedId = feed.Id,
                Items = items.Read(document, feed.Outlet!.Name).ToAsyncEnumerable(),
                Progress = new Progress(state => added = state.Added),
                Alongside = (context, stored, cancel) => SucceedAsync(context, feed.Id, downloaded, document, hasNews: added + stored.Added > 0, cancel),
            },
            cancellationToken);
        return summary.Error is null
            ? new PollResult(FetchOutcome.Ok, null, summary)
            : await FailAsync(feed, FetchResult.Failed(FetchOutcome.RetryLater, $"Its items could not be stored: {summary.Error}"), summary, cancellationToken);
    }

    private async Task SucceedAsync(NewsDbContext context, int feedId, DownloadedFeed downloaded, FeedDocument document, bool hasNews, CancellationToken cancellationToken)
    {
        if (await context.Feeds.AsTracking().FirstOrDefaultAsync(feed => feed.Id == feedId, cancellationToken) is not { } row)
            return;

        PollSchedule.Succeed(row, downloaded.Result, Now, Random.Shared.NextDouble());
        row.Title = FeedFields.Headline(document.Title, isText: false).NullIfEmpty() ?? row.Title;
        row.Repaired = document.Repaired || items.HasImpossibleDates(document);
        if (hasNews)
            row.LastNewItemAt = Now;
        if (downloaded.DiscoveredAt?.AbsoluteUri is { } address && !await context.Feeds.AnyAsync(feed => feed.Url == address, cancellationToken))
            row.Url = address;
    }

    private async Task<PollResult> FailAsync(Feed feed, FetchResult result, IngestionSummary summary, CancellationToken cancellationToken)
    {
        logger.LogInformation("Feed {FeedId} could not be read: {Outcome}, {Reason}", feed.Id, result.Outcome, result.Reason);
        await UpdateAsync(feed.Id, row => PollSchedule.Fail(row, result, Now, Random.Shared.NextDouble()), cancellationToken);
        return new PollResult(result.Outcome, result.Reason, summary);
    }

    private async Task<Feed?> FindAsync(int feedId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Feeds.AsNoTracking().Include(feed => feed.Outlet).FirstOrDefaultAsync(feed => feed.Id == feedId, cancellationToken);
    }

    private Task UpdateAsync(int feedId, Action<Feed> change, CancellationToken cancellationToken) =>
        writer.WriteAsync(
            async (context, cancel) =>
            {
                if (await context.Feeds.AsTracking().FirstOrDefaultAsync(feed => feed.Id == feedId, cancel) is { } row)
                    change(row);
            },
            cancellationToken);

    /// <summary>Unlike the framework's, it reports on the spot.</summary>
    private sealed class Progress(Action<RunProgress> report) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => report(value);
    }
}
