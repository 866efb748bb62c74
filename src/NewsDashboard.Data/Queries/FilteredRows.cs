using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Queries;

/// <summary>What a filter leaves of each table. All queries go through here, so that a filter means the same everywhere.</summary>
internal static class FilteredRows
{
    /// <summary>Meetings that overlap the days, have any of the countries as a party, and are reported by any of the outlets.</summary>
    public static IQueryable<Meeting> Meetings(NewsDbContext context, DashboardFilter filter)
    {
        var meetings = context.Meetings.AsNoTracking();
        if (filter.From is { } from)
            meetings = meetings.Where(meeting => meeting.End >= from);
        if (filter.Until is { } until)
            meetings = meetings.Where(meeting => meeting.Start <= until);
        if (filter.Statuses is { Count: > 0 } statuses)
            meetings = meetings.Where(meeting => statuses.Contains(meeting.Status));
        if (filter.Countries is { Count: > 0 } countries)
            meetings = meetings.Where(meeting => meeting.Parties.Any(party => countries.Contains(party.Party)));
        if (filter.Outlets is { Count: > 0 } outlets)
            meetings = meetings.Where(meeting => meeting.Reports.Any(report => outlets.Contains(report.Article!.OutletId)));
        return meetings;
    }

    /// <summary>Articles of the days and outlets that mention any of the countries.</summary>
    public static IQueryable<Article> Articles(NewsDbContext context, DashboardFilter filter)
    {
        var articles = context.Articles.AsNoTracking();
        if (filter.From is { } from)
            articles = articles.Where(article => article.Day >= from);
        if (filter.Until is { } until)
            articles = articles.Where(article => article.Day <= until);
        if (filter.Outlets is { Count: > 0 } outlets)
            articles = articles.Where(article => outlets.Contains(article.OutletId));

        // The day is known from the article, and with it the whole key: no search through a country's other days.
        if (filter.Countries is { Count: > 0 } countries)
            articles = articles.Where(article => article.Countries.Any(country => countries.Contains(country.Country) && country.Day == article.Day));
        return articles;
    }

    public static IQueryable<CountryDay> CountryDays(NewsDbContext context, DashboardFilter filter)
    {
        var rows = context.CountryDays.AsNoTracking();
        if (filter.From is { } from)
            rows = rows.Where(row => row.Day >= from);
        if (filter.Until is { } until)
            rows = rows.Where(row => row.Day <= until);
        if (filter.Outlets is { Count: > 0 } outlets)
            rows = rows.Where(row => outlets.Contains(row.OutletId));
        if (filter.Countries is { Count: > 0 } countries)
            rows = rows.Where(row => countries.Contains(row.Country));
        return rows;
    }

    /// <summary>Days of outlets; knows nothing of countries.</summary>
    public static IQueryable<OutletDay> OutletDays(NewsDbContext context, DashboardFilter filter)
    {
        var rows = context.OutletDays.AsNoTracking();
        if (filter.From is { } from)
            rows = rows.Where(row => row.Day >= from);
        if (filter.Until is { } until)
            rows = rows.Where(row => row.Day <= until);
        if (filter.Outlets is { Count: > 0 } outlets)
            rows = rows.Where(row => outlets.Contains(row.OutletId));
        return rows;
    }
}
