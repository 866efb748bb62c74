using NewsDashboard.Data.Providers;

namespace NewsDashboard.Data.Sqlite;

/// <summary>Upserts that read their rows with json_each.</summary>
internal static class SqliteRollups
{
    // "WHERE true" keeps SQLite from reading ON CONFLICT as a join's ON.
    private const string CountryDays = """
        INSERT INTO "CountryDays" ("Country", "Day", "OutletId", "Articles", "Mentions", "Sentences", "ToneSum", "ToneSquareSum")
        SELECT value->>'Country', value->>'Day', value->>'OutletId', value->>'Articles', value->>'Mentions', value->>'Sentences',
            CAST(value->>'ToneSum' AS REAL), CAST(value->>'ToneSquareSum' AS REAL)
        FROM json_each({0}) WHERE true
        ON CONFLICT ("OutletId", "Country", "Day") DO UPDATE SET
            "Articles" = "Articles" + excluded."Articles",
            "Mentions" = "Mentions" + excluded."Mentions",
            "Sentences" = "Sentences" + excluded."Sentences",
            "ToneSum" = "ToneSum" + excluded."ToneSum",
            "ToneSquareSum" = "ToneSquareSum" + excluded."ToneSquareSum"
        """;

    private const string OutletDays = """
        INSERT INTO "OutletDays" ("Day", "OutletId", "Articles", "ToneSum", "ToneSquareSum")
        SELECT value->>'Day', value->>'OutletId', value->>'Articles', CAST(value->>'ToneSum' AS REAL), CAST(value->>'ToneSquareSum' AS REAL)
        FROM json_each({0}) WHERE true
        ON CONFLICT ("Day", "OutletId") DO UPDATE SET
            "Articles" = "Articles" + excluded."Articles",
            "ToneSum" = "ToneSum" + excluded."ToneSum",
            "ToneSquareSum" = "ToneSquareSum" + excluded."ToneSquareSum"
        """;

    private const string PairMonths = """
        INSERT INTO "PairMonths" ("Month", "PartyA", "PartyB", "Held", "Planned", "Cancelled")
        SELECT value->>'Month', value->>'PartyA', value->>'PartyB', value->>'Held', value->>'Planned', value->>'Cancelled'
        FROM json_each({0}) WHERE true
        ON CONFLICT ("Month", "PartyA", "PartyB") DO UPDATE SET
            "Held" = "Held" + excluded."Held",
            "Planned" = "Planned" + excluded."Planned",
            "Cancelled" = "Cancelled" + excluded."Cancelled"
        """;

    public static RollupSql Sql { get; } = new(CountryDays, OutletDays, PairMonths);
}
