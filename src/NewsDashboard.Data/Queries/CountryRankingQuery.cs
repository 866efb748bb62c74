using Microsoft.EntityFrameworkCore;

namespace NewsDashboard.Data.Queries;

/// <summary>Countries by number of mentions, most first, each with the meetings in which it is a party.</summary>
public sealed class CountryRankingQuery(IDbContextFactory<NewsDbContext> contexts)
{
    /// <param name="filter">What to count.</param>
    /// <param name="top">How many countries at most; null for all.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<IReadOnlyList<CountryRow>> RunAsync(DashboardFilter filter, int? top, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var mentions = await Mentions(context, filter, top).ToListAsync(cancellationToken);
        var meetings = await Meetings(context, filter).ToDictionaryAsync(row => row.Party, row => row.Count, cancellationToken);
        return mentions.ConvertAll(row => new CountryRow(
            row.Country, row.Articles, row.Mentions, row.Sentences,
            row.Sentences > 0 ? row.ToneSum / row.Sentences : null,
            meetings.GetValueOrDefault(row.Country)));
    }

    internal static IQueryable<MentionSums> Mentions(NewsDbContext context, DashboardFilter filter, int? top)
    {
        var countries = FilteredRows.CountryDays(context, filter)
            .GroupBy(row => row.Country)
            .Select(group => new MentionSums
            {
                Country = group.Key,
                Articles = group.Sum(row => row.Articles),
                Mentions = group.Sum(row => row.Mentions),
                Sentences = group.Sum(row => row.Sentences),
                ToneSum = group.Sum(row => row.ToneSum),
            })
            .OrderByDescending(row => row.Mentions).ThenBy(row => row.Country);
        return top is { } most ? countries.Take(Math.Max(0, most)) : countries;
    }

    internal static IQueryable<PartyCount> Meetings(NewsDbContext context, DashboardFilter filter) => FilteredRows.Meetings(context, filter)
        .SelectMany(meeting => meeting.Parties)
        .GroupBy(party => party.Party)
        .Select(group => new PartyCount { Party = group.Key, Count = group.Count() });

    internal sealed record MentionSums
    {
        public required string Country { get; init; }

        public int Articles { get; init; }

        public int Mentions { get; init; }

        public int Sentences { get; init; }

        public double ToneSum { get; init; }
    }

    internal sealed record PartyCount
    {
        public required string Party { get; init; }

        public int Count { get; init; }
    }
}
