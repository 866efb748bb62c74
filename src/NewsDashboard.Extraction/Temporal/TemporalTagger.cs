using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Temporal;

/// <summary>Finds the words that date something and resolves them against the day of publication.</summary>
/// <param name="document">The text.</param>
/// <param name="tags">At least one entry a token.</param>
/// <param name="published">Day of the article.</param>
internal sealed partial class TemporalTagger(Document document, WordClass[] tags, DateOnly published)
{
    private readonly int count = document.Tokens.Length;
    private readonly List<DateExpression> found = [];

    /// <summary>All dating words in reading order; they do not overlap.</summary>
    public List<DateExpression> Tag()
    {
        var i = 0;
        while (i < count)
        {
            var read = Read(i);
            if (read is not { } expression)
            {
                i++;
                continue;
            }

            found.Add(expression);
            i = expression.EndToken;
        }

        return found;
    }

    /// <summary>The forms in order: longer ones before the ones that they contain.</summary>
    private DateExpression? Read(int i)
    {
        var tag = tags[i];
        if (document.Tokens[i].Kind == TokenKind.Number)
            return IsoDay(i) ?? DayMonth(i) ?? Ago(i) ?? FromThere(i) ?? YearAlone(i);
        if ((tag & WordClass.Weekday) != 0)
            return WeekdayWithDate(i) ?? Weekday(i, i, null);
        if (IsMonth(i))
            return MonthFirst(i, i, null);
        if ((tag & WordClass.Day) != 0)
            return DayWord(i);
        if ((tag & WordClass.TimeModifier) != 0)
            return Modified(i);
        if ((tag & (WordClass.NumberWord | WordClass.Determiner)) != 0)
            return Ago(i) ?? Weekend(i) ?? FromThere(i);
        return null;
    }

    private DateExpression? IsoDay(int i)
    {
        if (i + 4 >= count || document.Tokens[i].Length != 4 || !Adjacent(i, 4) || !document.Is(i + 1, "-") || !document.Is(i + 3, "-"))
            return null;
        return Number(i) is { } year && Number(i + 2) is { } month && Number(i + 4) is { } day && Calendar.Day(year, month, day) is { } date
            ? Day(i, i + 5, date, DateBasis.Stated, "date.iso")
            : null;
    }

    /// <summary>"22 November 2005", "5th of May".</summary>
    private DateExpression? DayMonth(int i)
    {
        var month = document.Is(i + 1, "of") ? i + 2 : i + 1;
        if (DayNumber(i) is not { } day || !IsMonth(month))
            return null;
        return DayOfMonth(i, month + 1, Calendar.MonthOf(document.Word(month)), day, day);
    }

    /// <summary>"Thursday, Nov. 4": the calendar date rules.</summary>
    private DateExpression? WeekdayWithDate(int i)
    {
        var next = document.Is(i + 1, ",") ? i + 2 : i + 1;
        if (IsMonth(next) && DayNumber(next + 1) is not null && MonthFirst(next, i, null) is { } date)
            return date;
        return next < count && document.Tokens[next].Kind == TokenKind.Number && DayMonth(next) is { } other ? other with { FirstToken = i } : null;
    }

    private DateExpression Weekday(int i, int first, string? modifier)
    {
        var end = i + 1;
        if (end < count && (tags[end] & WordClass.DayPart) != 0)
            end++;
        var latest = Calendar.LatestWeekday(Calendar.WeekdayOf(document.Word(i)), published);
        return modifier switch
        {
            "last" or "past" => Day(first, end, latest == published ? Calendar.Add(latest, -7) : latest, DateBasis.Weekday, "date.last-weekday"),
            "next" or "coming" or "following" => Day(first, end, Calendar.Add(latest, 7), DateBasis.Weekday, "date.next-weekday"),
            _ => new DateExpression(first, end, DateForm.Weekday, latest, latest, DatePrecision.Day, DateBasis.Weekday, "date.weekday"),
        };
    }

    /// <summary>"Nov. 22, 2005", "February 4-6", "January 31 to February 2", "March 2019", "August".</summary>
    private DateExpression? MonthFirst(int i, int first, string? modifier)
    {
        var month = Calendar.MonthOf(document.Word(i));
        if (DayNumber(i + 1) is { } day && modifier is null)
            return DayOfMonth(first, i + 2, month, day, day);
        var next = document.Is(i + 1, ",") || document.Is(i + 1, "of") ? i + 2 : i + 1;
        if (YearNumber(next) is { } year)
            return Range(first, next + 1, Calendar.Month(year, month), DatePrecision.Month, DateBasis.Stated, "date.month-year");
        if (document.Is(i + 1, "of") && YearPhrase(i + 2) is { } phrase)
            return Range(first, i + 4, Calendar.Month(phrase, month), DatePrecision.Month, DateBasis.Relative, "date.month-of-year");
        var thisYear = published.Year;
        var reading = month <= published.Month || thisYear == 1 ? Calendar.Month(thisYear, month) : Calendar.Month(thisYear - 1, month);
        switch (modifier)
        {
            case "last" or "past":
                return Range(first, i + 1, month < published.Month || thisYear == 1 ? reading : Calendar.Month(thisYear - 1, month), DatePrecision.Month, DateBasis.Relative, "date.last-month-name");
            case "next" or "coming":
                return Range(first, i + 1, Calendar.Month(month > published.Month ? thisYear : Math.Min(thisYear + 1, 9999), month), DatePrecision.Month, DateBasis.Relative, "date.next-month-name");
            case "this":
                return Range(first, i + 1, Calendar.Month(thisYear, month), DatePrecision.Month, DateBasis.Relative, "date.this-month-name");
            default:
                return new DateExpression(first, i + 1, DateForm.Month, reading.Start, reading.End, DatePrecision.Month, DateBasis.Stated, "date.month");
        }
    }

    private DateExpression? DayOfMonth(int first, int end, int month, int day, int lastDay)
    {
        var lastMonth = month;
        if (IsRangeMark(end) && DayNumber(end + 1) is { } until && until > day)
        {
            lastDay = until;
            end += 2;
        }
        else if (IsRangeMark(end) && IsMonth(end + 1) && DayNumber(end + 2) is { } untilNext)
        {
            lastMonth = Calendar.MonthOf(document.Word(end + 1));
            lastDay = untilNext;
            end += 3;
        }

        var next = document.Is(end, ",") ? end + 1 : end;
        var precision = lastDay == day && lastMonth == month ? DatePrecision.Day : DatePrecision.Range;
        if (YearNumber(next) is { } year)
        {
            return Calendar.Day(year, month, day) is { } start && Calendar.Day(lastMonth < month ? year + 1 : year, lastMonth, lastDay) is { } finish
                ? new DateExpression(first, next + 1, DateForm.Fixed, start, finish, precision, DateBasis.Stated, "date.day-month-year")
                : null;
        }

        year = NearestYear(month, day);
        return Calendar.Day(year, month, day) is { } from && Calendar.Day(lastMonth < month ? year + 1 : year, lastMonth, lastDay) is { } to
            ? new DateExpression(first, end, DateForm.MonthDay, from, to, precision, DateBasis.Stated, "date.day-month")
            : null;
    }

    private int NearestYear(int month, int day)
    {
        var best = published.Year;
        var distance = int.MaxValue;
        for (var year = published.Year - 1; year <= published.Year + 1; year++)
        {
            if (Calendar.Day(year, month, day) is { } date && Math.Abs(date.DayNumber - published.DayNumber) < distance)
            {
                best = year;
                distance = Math.Abs(date.DayNumber - published.DayNumber);
            }
        }

        return best;
    }

    private DateExpression DayWord(int i)
    {
        var word = document.Word(i);
        var offset = word.StartsWith("y", StringComparison.OrdinalIgnoreCase) ? -1 : word.StartsWith("tom", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        return Day(i, i + 1, Calendar.Add(published, offset), DateBasis.Relative, "date.day-word");
    }

    /// <summary>"in 2011", "the 2019 summit".</summary>
    private DateExpression? YearAlone(int i)
    {
        if (YearNumber(i) is not { } year || i == 0)
            return null;
        var dated = document.Is(i - 1, "in") || document.Is(i - 1, "during") || document.Is(i - 1, "of")
            || (i + 1 < count && (tags[i - 1] & (WordClass.Determiner | WordClass.PossessivePronoun)) != 0
                && (tags[i + 1] & (WordClass.MeetingNoun | WordClass.VisitNoun | WordClass.CallNoun)) != 0);
        return dated ? Range(i, i + 1, Calendar.Year(year), DatePrecision.Year, DateBasis.Stated, "date.year") : null;
    }

    private string? Modifier(int i)
    {
        var word = document.Word(i);
        foreach (var modifier in (ReadOnlySpan<string>)["last", "next", "this", "past", "coming", "previous", "following", "same"])
        {
            if (word.Equals(modifier, StringComparison.OrdinalIgnoreCase))
                return modifier;
        }

        return null;
    }

    /// <summary>"last year", "this year": the year that they mean.</summary>
    private int? YearPhrase(int i) => i + 1 < count && document.Is(i + 1, "year")
        ? Modifier(i) switch { "last" => published.Year - 1, "this" => published.Year, "next" => published.Year + 1, _ => null }
        : null;

    private int? Count(int i)
    {
        if (Number(i) is { } number)
            return number is > 0 and < 500 ? number : null;
        return document.Word(i) switch
        {
            "a" or "an" or "A" or "An" or "one" or "One" => 1,
            "two" or "Two" or "couple" => 2,
            "three" or "Three" => 3,
            "four" or "Four" => 4,
            "five" or "Five" => 5,
            "six" or "Six" => 6,
            "seven" => 7,
            "eight" => 8,
            "nine" => 9,
            "ten" or "Ten" => 10,
            "eleven" => 11,
            "twelve" => 12,
            _ => null,
        };
    }

    /// <summary>A month's name, but not the verbs "may" and "march".</summary>
    private bool IsMonth(int i)
    {
        if ((uint)i >= (uint)count || (tags[i] & WordClass.Month) == 0 || !document.Tokens[i].IsCapitalised)
            return false;
        var word = document.Word(i);
        if (word is not ("May" or "March" or "MAY" or "MARCH"))
            return true;
        return DayNumber(i + 1) is not null || YearNumber(i + 1) is not null || document.Is(i + 1, "of")
            || (i > 0 && (DayNumber(i - 1) is not null || (tags[i - 1] & (WordClass.Preposition | WordClass.TimeModifier)) != 0
                || document.Is(i - 1, "early") || document.Is(i - 1, "late") || document.Is(i - 1, "since") || document.Is(i - 1, "until") || document.Is(i - 1, "the")));
    }

    private bool IsRangeMark(int i) =>
        document.Is(i, "-") || document.Is(i, "–") || document.Is(i, "—") || document.Is(i, "to") || document.Is(i, "and") || document.Is(i, "through") || document.Is(i, "until");

    private int? DayNumber(int i) => Number(i) is { } day and >= 1 and <= 31 && document.Tokens[i].Length <= 4 ? day : null;

    private int? YearNumber(int i) => Number(i) is { } year and >= 1900 and <= 2099 && document.Tokens[i].Length == 4 ? year : null;

    /// <summary>The digits that a token begins with: "22", "22nd".</summary>
    private int? Number(int i)
    {
        if ((uint)i >= (uint)count || document.Tokens[i].Kind != TokenKind.Number)
            return null;
        var value = 0;
        var word = document.Word(i);
        foreach (var c in word)
        {
            if (!char.IsAsciiDigit(c))
                return char.IsAsciiLetter(c) && word.Length <= 4 && word[^1] is 't' or 'd' or 'h' ? value : null;
            value = (value * 10) + (c - '0');
            if (value > 9999)
                return null;
        }

        return value;
    }

    private bool Adjacent(int i, int count)
    {
        for (var k = 0; k < count; k++)
        {
            if (document.Tokens[i + k].End != document.Tokens[i + k + 1].Start)
                return false;
        }

        return true;
    }

    private static DateExpression Day(int first, int end, DateOnly day, DateBasis basis, string rule) =>
        new(first, end, DateForm.Fixed, day, day, DatePrecision.Day, basis, rule);

    private static DateExpression Range(int first, int end, (DateOnly Start, DateOnly End) range, DatePrecision precision, DateBasis basis, string rule) =>
        new(first, end, DateForm.Fixed, range.Start, range.End, precision, basis, rule);
}
