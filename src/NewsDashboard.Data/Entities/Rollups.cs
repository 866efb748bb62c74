namespace NewsDashboard.Data.Entities;

/// <summary>
/// Articles and tone by outlet, country and day, keyed (OutletId, Country, Day), and the same over all outlets under
/// <see cref="AllOutlets"/>: most charts ask for no outlet, and so read one row where there would be one for each outlet.
/// Kept in step with <see cref="ArticleCountry"/> in the same transaction.
/// </summary>
public sealed class CountryDay
{
    /// <summary>The outlet id, which no outlet has, of the rows over all outlets.</summary>
    public const int AllOutlets = 0;

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
