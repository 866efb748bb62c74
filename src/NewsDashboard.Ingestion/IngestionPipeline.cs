using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsDashboard.Data;
using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Queries;
using NewsDashboard.Data.Storage;
using NewsDashboard.Extraction;
using NewsDashboard.Ingestion.Files;
using NewsDashboard.Ingestion.Markup;

namespace NewsDashboard.Ingestion;

/// <summary>
/// Takes articles in: reads them in batches, analyses each batch on all cores, stores it in one transaction. The three
/// steps run at the same time, each at most two batches ahead of the next; batches and the articles in them keep their
/// order, so the same file gives the same database. A bad item is recorded and skipped.
/// </summary>
public sealed class IngestionPipeline(
    IArticleExtractor extractor,
    StoredArticles storedArticles,
    ArticleStore store,
    IngestionRunLog log,
    IngestionProgress progress,
    IOptions<IngestionOptions> options,
    ILogger<IngestionPipeline> logger)
{
    private const int BatchesAhead = 2;

    /// <summary>A file that begins with so many bad lines and no good one is not read to its end.</summary>
    private const int HopelessAfter = 1_000;

    /// <summary>Runs to the end. What was stored before an error or a cancellation stays; a second run adds the rest.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<IngestionSummary> RunAsync(IngestionRequest request, CancellationToken cancellationToken = default)
    {
        var record = new RunRecord(request, log, progress);
        try
        {
            await record.BeginAsync(cancellationToken);
            await RunStepsAsync(request, record, cancellationToken);
            await record.FinishAsync(null);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await TryFinishAsync(record, "It was stopped before its end; what had been stored stays.");
            throw;
        }
        catch (Exception problem)
        {
            logger.LogWarning("Ingestion of {Name} stopped: {Reason}", request.Name, problem.Message);
            await TryFinishAsync(record, problem.Message, problem);
            if (!IsExpected(problem))
                throw;
        }
        finally
        {
            record.End();
        }

        var summary = record.Summary;
        logger.LogInformation("Ingested {Name}: added {Added}, known {Known}, rejected {Rejected}", request.Name, summary.Added, summary.Known, summary.Rejected);
        return summary;
    }

    private async Task RunStepsAsync(IngestionRequest request, RunRecord record, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var read = Channel.CreateBounded<List<ReadItem>>(BatchesAhead);
        var analysed = Channel.CreateBounded<AnalysedBatch>(BatchesAhead);
        var upstream = Task.WhenAll(
            ReadAsync(request.Items, read.Writer, stop.Token),
            AnalyseAsync(read.Reader, analysed.Writer, request, stop));
        try
        {
            await StoreAsync(analysed.Reader, upstream, request, record, stop.Token);
        }
        catch
        {
            // Without a store there is nothing to read for.
            await stop.CancelAsync();
            await upstream.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (upstream.IsFaulted)
                await upstream;
            throw;
        }

        await upstream;
    }

    /// <summary>Whatever ends the reading, the batches before it are still stored.</summary>
    private async Task ReadAsync(IAsyncEnumerable<ReadItem> items, ChannelWriter<List<ReadItem>> output, CancellationToken cancellationToken)
    {
        // The reader parses on its own thread, so that a file does not wait for its own analysis.
        await Task.Yield();
        var batch = new List<ReadItem>();
        var good = 0;
        var bad = 0;
        try
        {
            await foreach (var item in items.WithCancellation(cancellationToken))
            {
                batch.Add(item);
                _ = item.Article is null ? bad++ : good++;
                if (good == 0 && bad >= HopelessAfter)
                    throw new InvalidDataException($"The first {bad} items are no articles, so the rest was not read. Check that this is an article file.");
                if (batch.Count < options.Value.BatchSize)
                    continue;
                await output.WriteAsync(batch, cancellationToken);
                batch = [];
            }
        }
        finally
        {
            if (batch.Count > 0 && !cancellationToken.IsCancellationRequested)
                await output.WriteAsync(batch, cancellationToken);
            output.Complete();
        }
    }

    private async Task AnalyseAsync(
        ChannelReader<List<ReadItem>> input, ChannelWriter<AnalysedBatch> output, IngestionRequest request, CancellationTokenSource stop)
    {
        try
        {
            await foreach (var batch in input.ReadAllAsync(stop.Token))
                await output.WriteAsync(await AnalyseAsync(batch, request, stop.Token), stop.Token);
        }
        catch
        {
            // Else the reader would wait for ever for room.
            await stop.CancelAsync();
            throw;
        }
        finally
        {
            output.Complete();
        }
    }

    private async Task<AnalysedBatch> AnalyseAsync(List<ReadItem> batch, IngestionRequest request, CancellationToken cancellationToken)
    {
        var articles = new NewArticle?[batch.Count];
        var rejected = new RejectedRow?[batch.Count];
        var known = extractor.IsCostly ? await KnownAsync(batch, cancellationToken) : [];
        await Parallel.ForAsync(0, batch.Count, cancellationToken, async (i, cancel) =>
        {
            if (batch[i].Article is not { } article)
                rejected[i] = batch[i].Rejected;
            else if (!known.Contains(i))
                (articles[i], rejected[i]) = await AnalyseAsync(article, request, cancel);
        });
        return new AnalysedBatch([.. articles.OfType<NewArticle>()], known.Count, [.. rejected.OfType<RejectedRow>()]);
    }

    /// <summary>Indices of those that are stored already: a feed shows its items for days.</summary>
    private Task<HashSet<int>> KnownAsync(List<ReadItem> batch, CancellationToken cancellationToken) => storedArticles.FindAsync(
        [.. batch.Select(item => item.Article is { } article ? new ArticleKey(CanonicalUrl.Of(article.Url), article.Title, article.Text) : null)], cancellationToken);

    private async ValueTask<(NewArticle? Article, RejectedRow? Rejected)> AnalyseAsync(IncomingArticle article, IngestionRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var analysis = await extractor.ExtractAsync(
                new Extraction.Article
                {
                    Id = article.Id ?? article.Place,
                    Published = article.Day,
                    Title = article.Title,
                    Text = article.Text,
                },
                cancellationToken);
            return (new NewArticle
            {
                ExternalId = article.Id,
                Outlet = HtmlText.OneLine(article.Outlet),
                FeedId = request.FeedId,
                CanonicalUrl = CanonicalUrl.Of(article.Url),
                Title = article.Title,
                Text = article.Text,
                Day = article.Day,
                IsDemo = request.Kind == IngestionKind.Demo,
                Analysis = analysis,
            }, null);
        }
        catch (Exception problem) when (problem is not (OutOfMemoryException or OperationCanceledException))
        {
            // One article that the analyzer fails on must not cost the others.
            logger.LogError(problem, "The analyzer failed on {Place} of {Name}", article.Place, request.Name);
            var reason = $"It could not be analysed ({problem.GetType().Name}: {problem.Message}). Please report this article as a fault of the program.";
            return (null, ReadItem.Reject(article.Place, reason, article.Text).Rejected);
        }
    }

    private async Task StoreAsync(
        ChannelReader<AnalysedBatch> input, Task upstream, IngestionRequest request, RunRecord record, CancellationToken cancellationToken)
    {
        // Each batch is held until it is known whether it is the last, which commits what goes alongside.
        AnalysedBatch? held = null;
        await foreach (var batch in input.ReadAllAsync(cancellationToken))
        {
            if (held is not null)
                await StoreAsync(held, null, record, cancellationToken);
            held = batch;
        }

        await upstream.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        var alongside = upstream.IsCompletedSuccessfully ? request.Alongside : null;
        if (held is not null || alongside is not null)
            await StoreAsync(held ?? new AnalysedBatch([], 0, []), alongside, record, cancellationToken);
    }

    private async Task StoreAsync(
        AnalysedBatch batch, Func<NewsDbContext, StoreResult, CancellationToken, Task>? alongside, RunRecord record, CancellationToken cancellationToken)
    {
        var stored = await store.StoreAsync(
            batch.Articles,
            async (context, result, cancel) =>
            {
                result = batch.Count(result);
                await record.WriteAsync(context, result, batch.Rejected, cancel);
                if (alongside is not null)
                    await alongside(context, result, cancel);
            },
            cancellationToken);
        await record.AddAsync(batch.Count(stored), batch.Rejected, cancellationToken);
    }

    private async Task TryFinishAsync(RunRecord record, string reason, Exception? cause = null)
    {
        try
        {
            await record.FinishAsync(reason, cause);
        }
        catch (Exception problem) when (IsExpected(problem))
        {
            // The database that failed the run may fail this too; the run then stays without an end in the log.
            logger.LogWarning("The end of a run could not be recorded: {Reason}", problem.Message);
        }
    }

    private static bool IsExpected(Exception problem) =>
        problem is IOException or InvalidDataException or UnauthorizedAccessException || DatabaseFault.Is(problem);

    /// <param name="Articles">To be stored.</param>
    /// <param name="Known">How many more there were that are stored already, and so were not read again.</param>
    /// <param name="Rejected">What could not be read.</param>
    private sealed record AnalysedBatch(IReadOnlyList<NewArticle> Articles, int Known, IReadOnlyList<RejectedRow> Rejected)
    {
        public StoreResult Count(StoreResult stored) => stored with { Known = stored.Known + Known };
    }
}
