using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Resolution;

namespace NewsDashboard.Data.Storage;

/// <summary>One batch of new articles on its way into the context: reads what it needs in a few queries, then works in memory.</summary>
internal sealed class BatchFacts
{
    private readonly NewsDbContext context;
    private readonly IReadOnlyList<PreparedArticle> batch;
    private readonly DateTime now;
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

    /// <summary>Adds all rows to the context and says what the rollups gain; the caller saves.</summary>
    public async Task<RollupChanges> AddAsync(CancellationToken cancellationToken)
    {
        var articles = AddArticles();
        await AddMeetingsAsync(articles, cancellationToken);
        return changes;
    }

    private List<Article> AddArticles()
    {
        var articles = new List<Article>(batch.Count);
        var countries = new List<ArticleCountry>();
        foreach (var prepared in batch)
        {
            var outletId = outlets[OutletDirectory.NameOf(prepared.Article)];
            var article = prepared.ToRow(ids.Take(IdSequence.Articles), outletId, now);
            articles.Add(article);
            changes.Add(article);
            foreach (var country in prepared.ToCountryRows(article.Id))
            {
                countries.Add(country);
                changes.Add(country, outletId);
            }
        }

        context.Articles.AddRange(articles);
        context.ArticleCountries.AddRange(countries);
        return articles;
    }

    private async Task AddMeetingsAsync(List<Article> articles, CancellationToken cancellationToken)
    {
        var reports = batch
            .Zip(articles, (prepared, article) => (prepared.Article, article.Id))
            .SelectMany(item => item.Article.Analysis.Meetings.Select(report => new NewReport(item.Article, item.Id, report)))
            .ToList();
        if (reports.Count == 0)
            return;

        var meetings = await MeetingDirectory.LoadAsync(context, ids, reports.ConvertAll(report => (report.PartiesKey, report.Facts)), cancellationToken);
        var resolved = reports.ConvertAll(report => meetings.Resolve(report.PartiesKey, report.Facts));
        foreach (var meeting in resolved.Distinct())
            meeting.Count(changes);

        var people = await PersonDirectory.LoadAsync(context, reports.SelectMany(report => report.Report.People), cancellationToken);
        var stored = resolved.Where(meeting => !meeting.IsNew).Select(meeting => meeting.Meeting.Id);
        var lists = await ParticipantLists.LoadAsync(context, people, stored, cancellationToken);
        for (var index = 0; index < reports.Count; index++)
        {
            var meetingId = resolved[index].Meeting.Id;
            lists.Add(meetingId, reports[index].Report.People);
            context.MeetingReports.Add(reports[index].ToRow(ids.Take(IdSequence.Reports), meetingId));
        }
    }
}
