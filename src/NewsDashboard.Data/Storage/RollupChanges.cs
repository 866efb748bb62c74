using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Storage;

/// <summary>What one batch adds to the rollups (or takes from them, where below zero), one row a key.</summary>
public sealed class RollupChanges
{
    private readonly Dictionary<(string Country, DateOnly Day, int Outlet), CountryDay> countries = [];
    private readonly Dictionary<(DateOnly Day, int Outlet), OutletDay> outlets = [];
    private readonly Dictionary<(DateOnly Month, string A, string B), PairMonth> pairs = [];

    public IReadOnlyCollection<CountryDay> CountryDays => countries.Values;

    public IReadOnlyCollection<OutletDay> OutletDays => outlets.Values;

    public IReadOnlyCollection<PairMonth> PairMonths => pairs.Values;

    public void Add(Article article)
    {
        if (!outlets.TryGetValue((article.Day, article.OutletId), out var row))
            outlets.Add((article.Day, article.OutletId), row = new OutletDay { Day = article.Day, OutletId = article.OutletId });
        row.Articles++;
        row.ToneSum += article.Tone;
        row.ToneSquareSum += article.Tone * article.Tone;
    }

    /// <summary>Counts a country for the article's outlet and for all outlets.</summary>
    public void Add(ArticleCountry country, int outletId)
    {
        AddFor(country, outletId);
        AddFor(country, CountryDay.AllOutlets);
    }

    /// <summary>Counts a meeting in its month for each pair of its parties.</summary>
    public void Add(MeetingCount meeting) => Change(meeting, 1);

    /// <summary>Takes back what was counted for a meeting as it stood.</summary>
    public void Remove(MeetingCount meeting) => Change(meeting, -1);

    private void Change(MeetingCount meeting, int by)
    {
        foreach (var (a, b) in meeting.Pairs())
        {
            var key = (meeting.Month, a, b);
            if (!pairs.TryGetValue(key, out var row))
                pairs.Add(key, row = new PairMonth { Month = meeting.Month, PartyA = a, PartyB = b });
            meeting.CountIn(row, by);
        }
    }

    private void AddFor(ArticleCountry country, int outletId)
    {
        var key = (country.Country, country.Day, outletId);
        if (!countries.TryGetValue(key, out var row))
            countries.Add(key, row = new CountryDay { Country = country.Country, Day = country.Day, OutletId = outletId });
        row.Articles++;
        row.Mentions += country.Mentions;
        row.Sentences += country.Sentences;
        row.ToneSum += country.ToneSum;
        row.ToneSquareSum += country.ToneSquareSum;
    }
}
