namespace NewsDashboard.Data.Queries;

/// <summary>Tone of some units (articles or sentences) as sums, from which mean and spread follow.</summary>
internal readonly record struct ToneSums(int Count, double Sum, double SquareSum)
{
    public double Mean => Sum / Count;

    /// <summary>Of all units, not of a sample. Rounding may make a variance of 0 a little negative.</summary>
    public double StandardDeviation => Math.Sqrt(Math.Max(0, (SquareSum / Count) - (Mean * Mean)));

    public static ToneSums operator +(ToneSums a, ToneSums b) => new(a.Count + b.Count, a.Sum + b.Sum, a.SquareSum + b.SquareSum);

    public static ToneSums Add(ToneSums a, ToneSums b) => a + b;
}
