using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Temporal;

/// <summary>Days, weeks, months and years around a day of publication. Weeks run from Monday to Sunday.</summary>
internal static class Calendar
{
    private static readonly string[] Weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>1 to 12 for a month's name or abbreviation.</summary>
    public static int MonthOf(ReadOnlySpan<char> word) => Prefix(Months, word) + 1;

    public static DayOfWeek WeekdayOf(ReadOnlySpan<char> word) => (DayOfWeek)Prefix(Weekdays, word);

    /// <summary>The latest such weekday up to and including a day.</summary>
    public static DateOnly LatestWeekday(DayOfWeek weekday, DateOnly day) => Add(day, -((day.DayOfWeek - weekday + 7) % 7));

    public static (DateOnly Start, DateOnly End) Week(DateOnly day, int offset)
    {
        var monday = Add(day, (offset * 7) - (((int)day.DayOfWeek + 6) % 7));
        return (monday, Add(monday, 6));
    }

    public static (DateOnly Start, DateOnly End) Weekend(DateOnly day, int offset)
    {
        var (monday, sunday) = Week(day, offset);
        return (Add(monday, 5), sunday);
    }

    public static (DateOnly Start, DateOnly End) Month(DateOnly day, int offset)
    {
        var index = Math.Clamp((day.Year * 12) + day.Month - 1 + offset, 12, (9999 * 12) + 11);
        return Month(index / 12, (index % 12) + 1);
    }

    public static (DateOnly Start, DateOnly End) Month(int year, int month) =>
        (new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    public static (DateOnly Start, DateOnly End) Year(int year)
    {
        year = Math.Clamp(year, 1, 9999);
        return (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
    }

    /// <summary>A season of the northern year; winter begins in December of the year.</summary>
    public static (DateOnly Start, DateOnly End) Season(ReadOnlySpan<char> word, int year)
    {
        var first = word.StartsWith("sp", StringComparison.OrdinalIgnoreCase) ? 3
            : word.StartsWith("su", StringComparison.OrdinalIgnoreCase) ? 6
            : word.StartsWith("w", StringComparison.OrdinalIgnoreCase) ? 12 : 9;
        year = Math.Clamp(year, 2, 9998);
        var start = new DateOnly(year, first, 1);
        return (start, start.AddMonths(3).AddDays(-1));
    }

    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>Adds days and stays inside the calendar.</summary>
    public static DateOnly Add(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    private static int Prefix(string[] names, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (word.StartsWith(names[i], StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return 0;
    }
}
