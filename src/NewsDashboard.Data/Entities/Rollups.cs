namespace NewsDashboard.Data.Entities;

/// <summary>Articles and tone by day, outlet and country, keyed (Country, Day, OutletId); kept in step with <see cref="ArticleCountry"/> in the same transaction.</summary>
public sealed class CountryDay
{
    public required string Country { get; set; }

    public DateOnly Day { get; set; }

    public int OutletId { get; set; }

    public int Articles { get; set; }

    public int Mentions { get; set; }

    public int Sentences { get; set; }

    public double ToneSum { get; set; }

    public double ToneSquareSum { get; set; }
}

/// <summary>Articles and tone by day and outlet over all articles, keyed (Day, OutletId).</summary>
public sealed class OutletDay
{
    public DateOnly Day { get; set; }

    public int OutletId { get; set; }

    public int Articles { get; set; }

    public double ToneSum { get; set; }

    public double ToneSquareSum { get; set; }
}

/// <summary>Meetings by month and pair of parties (PartyA before PartyB in ordinal order), keyed (Month, PartyA, PartyB).</summary>
public sealed class PairMonth
{
    /// <summary>First day of the month.</summary>
    public DateOnly Month { get; set; }

    public required string PartyA { get; set; }

    public required string PartyB { get; set; }

    public int Held { get; set; }

    public int Planned { get; set; }

    public int Cancelled { get; set; }
}
