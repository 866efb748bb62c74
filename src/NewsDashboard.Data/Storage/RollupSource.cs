using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Storage;

/// <summary>The rollups as the base tables say that they should be.</summary>
internal static class RollupSource
{
    /// <summary>By outlet, and over all outlets.</summary>
    public static IQueryable<CountryDay> CountryDays(NewsDbContext context, IReadOnlyCollection<DateOnly>? days)
    {
        var countries = days is null ? context.ArticleCountries : context.ArticleCountries.Where(row => days.Contains(row.Day));
        var byOutlet = countries.Join(context.Articles, country => country.ArticleId, article => article.Id, (country, article) => new { Country = country, article.OutletId });
        var overAll = countries.Select(country => new { Country = country, OutletId = CountryDay.AllOutlets });
        return byOutlet.Concat(overAll)
            .GroupBy(row => new { row.Country.Country, row.Country.Day, row.OutletId })
            .Select(group => new CountryDay
            {
                Country = group.Key.Country,
                Day = group.Key.Day,
                OutletId = group.Key.OutletId,
                Articles = group.Count(),
                Mentions = group.Sum(row => row.Country.Mentions),
                Sentences = group.Sum(row => row.Country.Sentences),
                ToneSum = group.Sum(row => row.Country.ToneSum),
                ToneSquareSum = group.Sum(row => row.Country.ToneSquareSum),
            });
    }

    public static IQueryable<OutletDay> OutletDays(NewsDbContext context, IReadOnlyCollection<DateOnly>? days) =>
        (days is null ? context.Articles : context.Articles.Where(row => days.Contains(row.Day)))
            .GroupBy(article => new { article.Day, article.OutletId })
            .Select(group => new OutletDay
            {
                Day = group.Key.Day,
                OutletId = group.Key.OutletId,
                Articles = group.Count(),
                ToneSum = group.Sum(article => article.Tone),
                ToneSquareSum = group.Sum(article => article.Tone * article.Tone),
            });

    public static async Task<IReadOnlyCollection<PairMonth>> PairMonthsAsync(NewsDbContext context, IReadOnlyCollection<DateOnly>? months, CancellationToken cancellationToken)
    {
        var changes = new RollupChanges();
        foreach (var month in months ?? [DateOnly.MinValue])
        {
            var end = months is null ? DateOnly.MaxValue : month.AddMonths(1).AddDays(-1);
            var meetings = await context.Meetings
                .Where(meeting => meeting.Start >= month && meeting.Start <= end)
                .Select(meeting => new { meeting.PartiesKey, meeting.Start, meeting.Status })
                .ToListAsync(cancellationToken);
            foreach (var meeting in meetings)
                changes.Add(new MeetingCount(meeting.PartiesKey, meeting.Start, meeting.Status));
        }

        return changes.PairMonths;
    }
}
