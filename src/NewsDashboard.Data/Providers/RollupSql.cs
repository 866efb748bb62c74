namespace NewsDashboard.Data.Providers;

/// <summary>
/// One engine's statements that add rows to the rollups and make those that are missing.
/// <c>{0}</c> in each is a JSON array of objects named like the columns.
/// </summary>
public sealed record RollupSql(string CountryDays, string OutletDays, string PairMonths);
