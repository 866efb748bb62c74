using NewsDashboard.Data.Providers;

namespace NewsDashboard.Data.SqlServer;

/// <summary>Merges that read their rows with OPENJSON.</summary>
internal static class SqlServerRollups
{
    private const string CountryDays = """
        MERGE [CountryDays] WITH (HOLDLOCK) AS kept
        USING OPENJSON({0}) WITH ([Country] varchar(24), [Day] date, [OutletId] int, [Articles] int, [Mentions] int, [Sentences] int,
            [ToneSum] float, [ToneSquareSum] float) AS new
        ON kept.[Country] = new.[Country] COLLATE Latin1_General_100_BIN2 AND kept.[Day] = new.[Day] AND kept.[OutletId] = new.[OutletId]
        WHEN MATCHED THEN UPDATE SET
            [Articles] = kept.[Articles] + new.[Articles],
            [Mentions] = kept.[Mentions] + new.[Mentions],
            [Sentences] = kept.[Sentences] + new.[Sentences],
            [ToneSum] = kept.[ToneSum] + new.[ToneSum],
            [ToneSquareSum] = kept.[ToneSquareSum] + new.[ToneSquareSum]
        WHEN NOT MATCHED THEN INSERT ([Country], [Day], [OutletId], [Articles], [Mentions], [Sentences], [ToneSum], [ToneSquareSum])
            VALUES (new.[Country], new.[Day], new.[OutletId], new.[Articles], new.[Mentions], new.[Sentences], new.[ToneSum], new.[ToneSquareSum]);
        """;

    private const string OutletDays = """
        MERGE [OutletDays] WITH (HOLDLOCK) AS kept
        USING OPENJSON({0}) WITH ([Day] date, [OutletId] int, [Articles] int, [ToneSum] float, [ToneSquareSum] float) AS new
        ON kept.[Day] = new.[Day] AND kept.[OutletId] = new.[OutletId]
        WHEN MATCHED THEN UPDATE SET
            [Articles] = kept.[Articles] + new.[Articles],
            [ToneSum] = kept.[ToneSum] + new.[ToneSum],
            [ToneSquareSum] = kept.[ToneSquareSum] + new.[ToneSquareSum]
        WHEN NOT MATCHED THEN INSERT ([Day], [OutletId], [Articles], [ToneSum], [ToneSquareSum])
            VALUES (new.[Day], new.[OutletId], new.[Articles], new.[ToneSum], new.[ToneSquareSum]);
        """;

    private const string PairMonths = """
        MERGE [PairMonths] WITH (HOLDLOCK) AS kept
        USING OPENJSON({0}) WITH ([Month] date, [PartyA] varchar(24), [PartyB] varchar(24), [Held] int, [Planned] int, [Cancelled] int) AS new
        ON kept.[Month] = new.[Month] AND kept.[PartyA] = new.[PartyA] COLLATE Latin1_General_100_BIN2
            AND kept.[PartyB] = new.[PartyB] COLLATE Latin1_General_100_BIN2
        WHEN MATCHED THEN UPDATE SET
            [Held] = kept.[Held] + new.[Held],
            [Planned] = kept.[Planned] + new.[Planned],
            [Cancelled] = kept.[Cancelled] + new.[Cancelled]
        WHEN NOT MATCHED THEN INSERT ([Month], [PartyA], [PartyB], [Held], [Planned], [Cancelled])
            VALUES (new.[Month], new.[PartyA], new.[PartyB], new.[Held], new.[Planned], new.[Cancelled]);
        """;

    public static RollupSql Sql { get; } = new(CountryDays, OutletDays, PairMonths);
}
