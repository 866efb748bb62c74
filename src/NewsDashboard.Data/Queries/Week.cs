namespace NewsDashboard.Data.Queries;

/// <summary>ISO weeks, which begin on Monday.</summary>
public static class Week
{
    /// <summary>The Monday of the day's week. Day number 0, 1 January of the year 1, was a Monday.</summary>
    public static DateOnly Of(DateOnly day) => day.AddDays(-(day.DayNumber % 7));
}
