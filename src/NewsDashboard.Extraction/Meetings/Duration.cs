using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>How many days talks had lasted when they ended: "ended two days of talks", "a three-day summit that closed", "left after a four-day visit".</summary>
internal static class Duration
{
    private const int Reach = 8;

    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>The days, or null where no length is told or the talks have not ended.</summary>
    public static int? EndedAfter(Clause clause, int noun)
    {
        for (var i = noun - 1; i >= clause.First && i >= noun - 5; i--)
        {
            if (Days(clause, i) is { } days && Ended(clause, i, noun))
                return days;
        }

        return null;
    }

    /// <summary>"two-day", or "two" before "days of".</summary>
    private static int? Days(Clause clause, int i)
    {
        var word = clause.Reading.Document.Word(i);
        var hyphen = word.IndexOf('-');
        var number = hyphen > 0 && word[(hyphen + 1)..].Equals("day", StringComparison.OrdinalIgnoreCase) ? word[..hyphen]
            : clause.Is(i + 1, "days") && clause.Is(i + 2, "of") ? word
            : default;
        if (number.IsEmpty)
            return null;
        for (var n = 1; n < Numbers.Length; n++)
        {
            if (number.Equals(Numbers[n], StringComparison.OrdinalIgnoreCase))
                return n + 1;
        }

        return int.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out var digits) && digits is > 1 and < 15 ? digits : null;
    }

    private static bool Ended(Clause clause, int length, int noun)
    {
        for (var i = length - 1; i >= clause.First && i >= length - Reach; i--)
        {
            if (IsEnd(clause, i) || clause.Is(i, "left") || clause.Is(i, "returned"))
                return true;
        }

        for (var i = noun + 1; i < clause.End && i <= noun + (2 * Reach); i++)
        {
            if (IsEnd(clause, i) && clause.Has(i, WordClass.Past))
                return true;
        }

        return false;
    }

    private static bool IsEnd(Clause clause, int i) =>
        clause.ActorAt(i) < 0 && (clause.Is(i, "ended") || clause.Is(i, "ending") || clause.Is(i, "concluded") || clause.Is(i, "concluding") || clause.Is(i, "wrapped") || clause.Is(i, "closed") || clause.Is(i, "finished") || clause.Is(i, "completed"));
}
