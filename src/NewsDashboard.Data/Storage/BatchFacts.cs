using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Resolution;

namespace NewsDashboard.Data.Storage;

/// <summary>One batch of new articles on its way into the database: reads what it needs in a few queries, then works in memory.</summary>
internal sealed class BatchFacts
{
    private readonly NewsDbContext context;
    private readonly IReadOnlyList<PreparedArticle> batch;
    private readonly DateTime now;
    private readonly BatchRows rows = new();
    private readonly RollupChanges changes = new();
    private readonly IdBlocks ids;
    private readonly Dictionary<string, int> outlets;

    private BatchFacts(NewsDbContext context, IReadOnlyList<PreparedArticle> batch, DateTime now, IdBlocks ids, Dictionary<string, int> outlets) =>
        (this.context, this.batch, this.now, this.ids, this.outlets) = (context, batch, now, ids, outlets);

    public static async Task<BatchFacts> LoadAsync(NewsDbContext context, IReadOnlyList<PreparedArticle> batch, DateTime now, CancellationToken cancellationToken) => new(
        context,
        batch,
        now,
        await IdBlocks.LoadAsync(context, cancellationToken),
        await OutletDirectory.LoadAsync(context, batch.Select(prepared => prepared.Article), cancellationToken));

    /// <summary>Makes all new rows and says what the rollups gain. Changes to rows that are stored already, and new people, are in the context for the caller to save first.</summary>
    public async Task<(BatchRows Rows, RollupChanges Changes)> ReadAsync(CancellationToken cancellationToken)
    {
        AddArticles();
        await AddMeetingsAsync(cancellationToken);
        return (rows, changes);
    }

    private void AddArticles()
    {
        foreach (var prepared in batch)
        {
            var outletId = outlets[OutletDirectory.NameOf(prepared.Article)];
            var article = prepared.ToRow(ids.Take(IdSequence.Articles), outletId, now);
            rows.Articles.Add(article);
            changes.Add(article);
            foreach (var country in prepared.ToCountryRows(article.Id))
            {
                rows.ArticleCountries.Add(country);
                changes.Add(country, outletId);
            }
        }
    }

    private async Task AddMeetingsAsync(CancellationToken cancellationToken)
    {
        var reports = batch
            .Zip(rows.Articles, (prepared, article) => (prepared.Article, article.Id))
            .SelectMany(item => item.Article.Analysis.Meetings.Select(report => new NewReport(item.Article, item.Id, report)))
            .ToList();
        if (reports.Count == 0)
            return;

        var meetings = await MeetingDirectory.LoadAsync(context, rows, ids, reports.ConvertAll(report => (report.PartiesKey, report.Facts)), cancellationToken);
        var resolved = reports.ConvertAll(report => meetings.Resolve(report.PartiesKey, report.Facts));
        foreach (var meeting in resolved.Distinct())
            meeting.Count(changes);

        var people = await PersonDirectory.LoadAsync(context, reports.SelectMany(report => report.Report.People), cancellationToken);
        var stored = resolved.Where(meeting => !meeting.IsNew).Select(meeting => meeting.Meeting.Id);
        var lists = await ParticipantLists.LoadAsync(context, rows, people, stored, cancellationToken);
        for (var index = 0; index < reports.Count; index++)
        {
            var meetingId = resolved[index].Meeting.Id;
            lists.Add(meetingId, reports[index].Report.People);
            rows.MeetingReports.Add(reports[index].ToRow(ids.Take(IdSequence.Reports), meetingId));
        }
    }
}
