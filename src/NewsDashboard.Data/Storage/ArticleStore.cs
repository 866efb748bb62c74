using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Providers;

namespace NewsDashboard.Data.Storage;

/// <summary>Stores analysed articles with all their facts, each batch in one transaction; what is known already adds nothing.</summary>
public sealed class ArticleStore(NewsWriter writer, DatabaseProvider provider, TimeProvider clock)
{
    /// <param name="batch">Articles, best some hundreds at a time.</param>
    /// <param name="alongside">Further changes for the same transaction, such as a feed's ETag; saved with it. May run again after a passing fault.</param>
    /// <param name="cancellationToken">Stops before the commit; nothing is stored then.</param>
    /// <exception cref="NewsDatabaseException">The database cannot be written to; nothing was stored.</exception>
    public Task<StoreResult> StoreAsync(
        IReadOnlyList<NewArticle> batch,
        Func<NewsDbContext, StoreResult, CancellationToken, Task>? alongside = null,
        CancellationToken cancellationToken = default)
    {
        var prepared = batch.Select(PreparedArticle.From).ToList();
        return writer.WriteAsync(
            async (context, cancel) =>
            {
                var result = await StoreAsync(context, prepared, cancel);
                if (alongside is not null)
                    await alongside(context, result, cancel);
                return result;
            },
            cancellationToken);
    }

    private async Task<StoreResult> StoreAsync(NewsDbContext context, List<PreparedArticle> batch, CancellationToken cancellationToken)
    {
        var known = await KnownArticles.LoadAsync(context, batch.ConvertAll(article => (article.Url, article.Hash)), cancellationToken);
        var fresh = batch.Where(known.Admit).ToList();
        if (fresh.Count > 0)
        {
            var facts = await BatchFacts.LoadAsync(context, fresh, clock.GetUtcNow().UtcDateTime, cancellationToken);
            var (rows, changes) = await facts.ReadAsync(cancellationToken);
            await context.SaveChangesAsync(cancellationToken);
            await InsertAsync(context, rows, cancellationToken);
            await provider.AddToRollupsAsync(context, changes, cancellationToken);
            await DropEmptyPairsAsync(context, changes, cancellationToken);
        }

        return new StoreResult(fresh.Count, batch.Count - fresh.Count);
    }

    /// <summary>In an order in which every row finds what it points at.</summary>
    private async Task InsertAsync(NewsDbContext context, BatchRows rows, CancellationToken cancellationToken)
    {
        // New people have had their ids since they were saved.
        foreach (var participant in rows.MeetingParticipants)
            participant.PersonId = participant.Person!.Id;

        await provider.InsertAsync(context, rows.Articles, cancellationToken);
        await provider.InsertAsync(context, rows.ArticleCountries, cancellationToken);
        await provider.InsertAsync(context, rows.Meetings, cancellationToken);
        await provider.InsertAsync(context, rows.MeetingParties, cancellationToken);
        await provider.InsertAsync(context, rows.MeetingParticipants, cancellationToken);
        await provider.InsertAsync(context, rows.MeetingReports, cancellationToken);
    }

    private static async Task DropEmptyPairsAsync(NewsDbContext context, RollupChanges changes, CancellationToken cancellationToken)
    {
        var months = changes.PairMonths.Where(row => row is not { Held: >= 0, Planned: >= 0, Cancelled: >= 0 }).Select(row => row.Month).Distinct().ToList();
        if (months.Count > 0)
        {
            await context.PairMonths
                .Where(row => months.Contains(row.Month) && row.Held == 0 && row.Planned == 0 && row.Cancelled == 0)
                .ExecuteDeleteAsync(cancellationToken);
        }
    }
}
