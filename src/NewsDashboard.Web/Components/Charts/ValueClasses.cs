using NewsDashboard.Web.Components.Parts;

namespace NewsDashboard.Web.Components.Charts;

/// <summary>
/// Classes of a map's legend: counts differ by orders of magnitude between countries, so each class is about three times
/// the one before (1, 3, 10, 30, 100 ...), up to the largest value.
/// </summary>
/// <param name="From">First value of each class, rising.</param>
public sealed record ValueClasses(IReadOnlyList<int> From)
{
    /// <param name="largest">At least 1.</param>
    /// <param name="most">Number of classes at most; where there would be more, the lowest are put together.</param>
    public static ValueClasses UpTo(int largest, int most)
    {
        var limits = new List<int>();
        for (var power = 1L; power <= largest; power *= 10)
        {
            limits.Add((int)power);
            if (power * 3 <= largest)
            {
                limits.Add((int)power * 3);
            }
        }

        return new ValueClasses([1, .. limits.Skip(1).TakeLast(Math.Min(most, limits.Count) - 1)]);
    }

    public int IndexOf(int value)
    {
        for (var index = From.Count - 1; index > 0; index--)
        {
            if (value >= From[index])
            {
                return index;
            }
        }

        return 0;
    }

    /// <summary>"3–9", "100+".</summary>
    public string Label(int index) => index == From.Count - 1
        ? $"{Words.Count(From[index])}+"
        : From[index + 1] - 1 == From[index] ? Words.Count(From[index]) : $"{Words.Count(From[index])}–{Words.Count(From[index + 1] - 1)}";
}
