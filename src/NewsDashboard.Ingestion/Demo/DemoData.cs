using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsDashboard.Data;
using NewsDashboard.Data.Entities;
using NewsDashboard.Ingestion.Files;

namespace NewsDashboard.Ingestion.Demo;

/// <summary>The demo articles: loaded through the ordinary pipeline into a database that never held an article, and never again once they were removed.</summary>
public sealed class DemoData(
    IDbContextFactory<NewsDbContext> contexts, IngestionPipeline pipeline, ArticleLinesReader reader, IOptions<DemoOptions> options)
{
    private const string Resource = "demo-articles.jsonl";

    /// <returns>Null where nothing was to be done.</returns>
    public async Task<IngestionSummary?> LoadIfFirstStartAsync(CancellationToken cancellationToken = default)
    {
        if (!options.Value.Enabled || !await IsWantedAsync(cancellationToken))
            return null;

        await using var articles = typeof(DemoData).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"The demo articles ({Resource}) are not built into the program.");
        return await pipeline.RunAsync(
            new IngestionRequest { Kind = IngestionKind.Demo, Name = "Demo articles", Items = reader.ReadAsync(articles, "Demo", cancellationToken) },
            cancellationToken);
    }

    /// <summary>Numbers of articles are never handed out twice, so they tell whether there ever was one. One that did not come to its end is made good by the next.</summary>
    private async Task<bool> IsWantedAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var isFresh = await context.IdSequences.AsNoTracking().AllAsync(sequence => sequence.Name != IdSequence.Articles || sequence.Next == 1, cancellationToken);
        if (isFresh)
            return true;

        var last = await context.IngestionRuns.AsNoTracking()
            .Where(run => run.Kind == IngestionKind.Demo)
            .OrderByDescending(run => run.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return last is { FinishedAt: null } or { Error: not null };
    }
}
