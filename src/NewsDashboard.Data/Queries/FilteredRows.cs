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
        var articles = ArticlesOfAllCountries(context, filter);

        // The day is known from the article, and with it the whole key: no search through a country's other days.
        if (filter.Countries is { Count: > 0 } countries)
            articles = articles.Where(article => article.Countries.Any(country => countries.Contains(country.Country) && country.Day == article.Day));
        return articles;
    }

    /// <summary>The same, found from the countries: quick where they are mentioned seldom, slow where often.</summary>
    public static IQueryable<Article> ArticlesFromCountries(NewsDbContext context, DashboardFilter filter)
    {
        var ids = Mentions(context, filter).Select(row => row.ArticleId);
        return ArticlesOfAllCountries(context, filter).Where(article => ids.Contains(article.Id));
    }

    /// <summary>Mentions of the filter's countries on its days, by any outlet; an article may have several.</summary>
    public static IQueryable<ArticleCountry> Mentions(NewsDbContext context, DashboardFilter filter)
    {
        var countries = filter.Countries;
        var rows = context.ArticleCountries.AsNoTracking().Where(row => countries.Contains(row.Country));
        if (filter.From is { } from)
            rows = rows.Where(row => row.Day >= from);
        if (filter.Until is { } until)
            rows = rows.Where(row => row.Day <= until);
        return rows;
    }

    private static IQueryable<Article> ArticlesOfAllCountries(NewsDbContext context, DashboardFilter filter)
    {
        var articles = context.Articles.AsNoTracking();
        if (filter.From is { } from)
            articles = articles.Where(article => article.Day >= from);
        if (filter.Until is { } until)
            articles = articles.Where(article => article.Day <= until);
        if (filter.Outlets is { Count: > 0 } outlets)
            articles = articles.Where(article => outlets.Contains(article.OutletId));
        return articles;
    }

    /// <summary>Days of countries, one row each over all outlets, or one for each outlet that the filter names.</summary>
    public static IQueryable<CountryDay> CountryDays(NewsDbContext context, DashboardFilter filter) => filter.Outlets is { Count: > 0 } outlets
        ? Restrict(context.CountryDays.Where(row => outlets.Contains(row.OutletId)), filter)
        : Restrict(context.CountryDays.Where(row => row.OutletId == CountryDay.AllOutlets), filter);

    /// <summary>Days of countries, always one row for each outlet.</summary>
    public static IQueryable<CountryDay> CountryDaysByOutlet(NewsDbContext context, DashboardFilter filter) => filter.Outlets is { Count: > 0 }
        ? CountryDays(context, filter)
        : Restrict(context.CountryDays.Where(row => row.OutletId != CountryDay.AllOutlets), filter);

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

    private static IQueryable<CountryDay> Restrict(IQueryable<CountryDay> rows, DashboardFilter filter)
    {
        if (filter.From is { } from)
            rows = rows.Where(row => row.Day >= from);
        if (filter.Until is { } until)
            rows = rows.Where(row => row.Day <= until);
        if (filter.Countries is { Count: > 0 } countries)
            rows = rows.Where(row => countries.Contains(row.Country));
        return rows.AsNoTracking();
    }
}
