using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Temporal;

/// <summary>Days told by their distance from another: "last week", "three days ago", "the following day".</summary>
internal sealed partial class TemporalTagger
{
    /// <summary>"last week", "this month", "next Monday", "this morning", "last September", "the past weekend", "last summer".</summary>
    private DateExpression? Modified(int i)
    {
        var modifier = Modifier(i);
        var next = i + 1;
        if (next >= count || modifier is null)
            return null;
        if ((tags[next] & WordClass.Weekday) != 0)
            return Weekday(next, i, modifier);
        if (IsMonth(next))
            return MonthFirst(next, i, DayNumber(next + 1) is null ? modifier : null);
        var offset = modifier is "last" or "past" or "previous" ? -1 : modifier is "next" or "coming" or "following" ? 1 : 0;
        if ((tags[next] & WordClass.DayPart) != 0 && offset <= 0 && modifier is "this" or "last")
            return Day(i, next + 1, Calendar.Add(published, offset), DateBasis.Relative, "date.day-part");
        if ((tags[next] & WordClass.Season) != 0 && modifier is "this" or "last" or "next")
        {
            var season = Calendar.Season(document.Word(next), published.Year + offset);
            if (modifier == "last" && season.End.Year < 9998 && season.End.AddYears(1) < published)
                season = (season.Start.AddYears(1), season.End.AddYears(1));
            return Range(i, next + 1, season, DatePrecision.Season, DateBasis.Relative, "date.season");
        }

        if (modifier is "previous" or "following" or "same" || (tags[next] & WordClass.TimeUnit) == 0)
            return null;
        return document.Word(next) switch
        {
            "week" => Range(i, next + 1, Calendar.Week(published, offset), DatePrecision.Week, DateBasis.Relative, "date.week"),
            "weekend" => Range(i, next + 1, Calendar.Weekend(published, WeekendOffset(modifier)), DatePrecision.Range, DateBasis.Relative, "date.weekend"),
            "month" => Range(i, next + 1, Calendar.Month(published, offset), DatePrecision.Month, DateBasis.Relative, "date.relative-month"),
            "year" => Range(i, next + 1, Calendar.Year(published.Year + offset), DatePrecision.Year, DateBasis.Relative, "date.relative-year"),
            _ => null,
        };
    }

    private int WeekendOffset(string modifier) => modifier switch
    {
        "next" or "coming" => 1,
        "this" when published.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Tuesday => -1,
        "this" => 0,
        _ => published.DayOfWeek is DayOfWeek.Sunday ? 0 : -1,
    };

    /// <summary>"over the weekend", "at the weekend".</summary>
    private DateExpression? Weekend(int i) =>
        document.Is(i, "the") && document.Is(i + 1, "weekend")
            ? Range(i, i + 2, Calendar.Weekend(published, WeekendOffset("last")), DatePrecision.Range, DateBasis.Relative, "date.weekend")
            : null;

    /// <summary>"three days ago", "a week ago", "two years ago".</summary>
    private DateExpression? Ago(int i)
    {
        var unit = i + 1;
        if (document.Is(unit, "of"))
            unit++;
        if (unit + 1 >= count || (tags[unit] & WordClass.TimeUnit) == 0 || !document.Is(unit + 1, "ago") || Count(i) is not { } units)
            return null;
        var word = document.Word(unit);
        if (word.StartsWith("day", StringComparison.OrdinalIgnoreCase))
            return Day(i, unit + 2, Calendar.Add(published, -units), DateBasis.Relative, "date.ago");
        if (word.StartsWith("week", StringComparison.OrdinalIgnoreCase))
            return Range(i, unit + 2, Calendar.Week(published, -units), DatePrecision.Week, DateBasis.Relative, "date.ago");
        if (word.StartsWith("month", StringComparison.OrdinalIgnoreCase))
            return Range(i, unit + 2, Calendar.Month(published, -units), DatePrecision.Month, DateBasis.Relative, "date.ago");
        return word.StartsWith("year", StringComparison.OrdinalIgnoreCase)
            ? Range(i, unit + 2, Calendar.Year(published.Year - units), DatePrecision.Year, DateBasis.Relative, "date.ago")
            : null;
    }

    /// <summary>"the following day", "the same day", "that evening", "two days later", "a day earlier": counted from the day last named.</summary>
    private DateExpression? FromThere(int i)
    {
        if (LastDay() is not { } last || i + 1 >= count)
            return null;
        var there = last.Start;
        if (document.Is(i, "that") && (tags[i + 1] & WordClass.DayPart) != 0)
            return Day(i, i + 2, there, DateBasis.Relative, "date.same-day") with { Form = last.Form };
        if (document.Is(i, "the") && (document.Is(i + 2, "day") || (i + 2 < count && (tags[i + 2] & WordClass.DayPart) != 0)))
        {
            int? offset = document.Is(i + 1, "same") ? 0 : document.Is(i + 1, "following") || document.Is(i + 1, "next") ? 1 : document.Is(i + 1, "previous") ? -1 : null;
            return offset is { } days ? Day(i, i + 3, Calendar.Add(there, days), DateBasis.Relative, "date.next-day") with { Form = last.Form } : null;
        }

        if (document.Is(i, "the") && document.Is(i + 1, "day") && (document.Is(i + 2, "before") || document.Is(i + 2, "after")) && !IsNamed(i + 3))
            return Day(i, i + 3, Calendar.Add(there, document.Is(i + 2, "before") ? -1 : 1), DateBasis.Relative, "date.next-day");
        if (document.Word(i + 1).StartsWith("day", StringComparison.OrdinalIgnoreCase) && Count(i) is { } many && (document.Is(i + 2, "later") || document.Is(i + 2, "earlier")))
            return Day(i, i + 3, Calendar.Add(there, document.Is(i + 2, "later") ? many : -many), DateBasis.Relative, "date.days-from-there");
        return null;
    }

    /// <summary>"the day before the summit", "the day after he arrived": counted from something else.</summary>
    private bool IsNamed(int i) => i < count && document.Tokens[i].Kind == TokenKind.Word && (tags[i] & (WordClass.Preposition | WordClass.Conjunction)) == 0;

    private DateExpression? LastDay()
    {
        for (var k = found.Count - 1; k >= 0 && k >= found.Count - 4; k--)
        {
            if (found[k].Precision == DatePrecision.Day)
                return found[k];
        }

        return null;
    }
}
