using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsDashboard.Ingestion.Feeds;

/// <summary>
/// Reads the dates that feeds write: RFC 822 and its odd relatives ("Thu, 1 Jan 04 19:48 EST", "January 1, 2004"), the
/// C library's form, ISO 8601 and the parts of it that W3CDTF allows. A time without a zone is UTC.
/// </summary>
internal static partial class FeedDates
{
    private const int LongestDate = 80;
    private const int FurthestZone = 14 * 60;

    private static readonly Dictionary<string, int> Zones = DataList.Read("time-zones.tsv")
        .ToDictionary(row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    /// <summary>Beginnings of the names of months and the month's number, longest first.</summary>
    private static readonly (string Name, int Month)[] Months = [.. DataList.Read("month-names.tsv")
        .Select(row => (row[0], int.Parse(row[1], CultureInfo.InvariantCulture)))
        .OrderByDescending(name => name.Item1.Length)];

    /// <summary>UTC, or null where the text is no date.</summary>
    public static DateTime? Parse(string? text)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text) || text.Length > LongestDate)
            return null;
        // "Fri, 2006/09/15": the name of the weekday tells nothing that the date does not.
        var unnamed = WeekdayPattern().Replace(text, "");
        return ParseIso(unnamed) ?? ParseNumeric(unnamed) ?? ParseWords(text);
    }

    private static DateTime? ParseIso(string text)
    {
        var match = IsoPattern().Match(text);
        if (!match.Success)
            return null;

        var year = Number(match, "year", 0);
        if (match.Groups["ordinal"].Success)
        {
            var day = Number(match, "ordinal", 1);
            return day >= 1 && year >= 1 && day <= (DateTime.IsLeapYear(year) ? 366 : 365)
                ? Utc(new DateTime(year, 1, 1).AddDays(day - 1), match)
                : null;
        }

        return Date(year, Number(match, "month", 1), Number(match, "day", 1)) is { } date ? Utc(date, match) : null;
    }

    /// <summary>"31.12.2003 10:14" and "12/31/2003 10:14:55 PM".</summary>
    private static DateTime? ParseNumeric(string text)
    {
        var match = NumericPattern().Match(text);
        if (!match.Success)
            return null;

        var first = Number(match, "first", 0);
        var second = Number(match, "second", 0);
        var (month, day) = match.Groups["mark"].Value == "/" && first <= 12 ? (first, second) : (second, first);
        return Date(FullYear(match.Groups["year"].Value), month, day) is { } date ? Utc(date, match) : null;
    }

    /// <summary>Any order of day, month name, year, time and zone; the name of the weekday does not count.</summary>
    private static DateTime? ParseWords(string text)
    {
        int? month = null, day = null, year = null;
        var clock = ClockPattern().Match(text);
        var rest = clock.Success ? text.Remove(clock.Index, clock.Length) : text;
        foreach (var word in rest.Split([' ', ',', '-', '.', '/', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (char.IsAsciiDigit(word[0]))
            {
                var digits = word.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
                if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                    return null;
                if (digits.Length <= 2 && day is null)
                    day = number;
                else
                    year ??= FullYear(digits);
            }
            else if (month is null && word.Length >= 3)
            {
                var found = Array.Find(Months, name => word.StartsWith(name.Name, StringComparison.OrdinalIgnoreCase));
                month = found.Name is null ? null : found.Month;
            }
        }

        if (month is null || day is null || year is null || Date(year.Value, month.Value, day.Value) is not { } date)
            return null;
        return clock.Success ? Utc(date, clock) : Utc(date, TrailingZonePattern().Match(text));
    }

    private static DateTime? Utc(DateTime day, Match match)
    {
        var hour = Number(match, "hour", 0);
        var minute = Number(match, "minute", 0);
        var second = Number(match, "sec", 0);
        if (match.Groups["half"] is { Success: true } half && hour is >= 1 and <= 12)
            hour = (hour % 12) + (half.Value[0] is 'p' or 'P' ? 12 : 0);
        if (hour > 24 || minute > 59 || second > 60 || (hour == 24 && (minute > 0 || second > 0)))
            return null;

        var ticks = day.Ticks + (((hour * 3600L) + (minute * 60L) + Math.Min(second, 59)) * TimeSpan.TicksPerSecond)
            + Fraction(match.Groups["fraction"].Value) - (Offset(match.Groups["zone"].Value) * TimeSpan.TicksPerMinute);
        return ticks < 0 || ticks > DateTime.MaxValue.Ticks ? null : new DateTime(ticks, DateTimeKind.Utc);
    }

    /// <summary>Minutes east of UTC; 0 for none and for an offset that no clock on earth has.</summary>
    private static long Offset(string zone)
    {
        zone = zone.Trim(' ', '(', ')');
        if (zone.StartsWith("GMT", StringComparison.OrdinalIgnoreCase) || zone.StartsWith("UTC", StringComparison.OrdinalIgnoreCase))
            zone = zone[3..].Trim();
        if (zone.Length == 0)
            return 0;
        if (zone[0] is not ('+' or '-'))
            return Zones.GetValueOrDefault(zone);

        var digits = zone[1..].Replace(":", "", StringComparison.Ordinal);
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return 0;
        var minutes = digits.Length <= 2 ? number * 60 : (number / 100 * 60) + (number % 100);
        return minutes > FurthestZone ? 0 : zone[0] == '-' ? -minutes : minutes;
    }

    private static long Fraction(string digits) =>
        digits.Length == 0 ? 0 : long.Parse(digits.PadRight(7, '0')[..7], CultureInfo.InvariantCulture);

    private static DateTime? Date(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateTime(year, month, day)
            : null;

    /// <summary>RFC 2822: two digits up to 49 are of this century.</summary>
    private static int FullYear(string digits)
    {
        var year = int.Parse(digits, CultureInfo.InvariantCulture);
        return digits.Length switch { <= 2 => year < 50 ? year + 2000 : year + 1900, 3 => year + 1900, _ => year };
    }

    private static int Number(Match match, string group, int otherwise) =>
        match.Groups[group] is { Success: true } digits ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : otherwise;

    [GeneratedRegex(@"^[A-Za-z]{2,9}[,.]?\s+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex WeekdayPattern();

    private const string Clock = @"(?<hour>\d{1,2}):(?<minute>\d{2})(:(?<sec>\d{2})([.,](?<fraction>\d{1,9}))?)?\s*(?<half>[AaPp]\.?[Mm]\.?)?\s*(?<zone>\(?((GMT|UTC)?[+-]\d{1,2}:?\d{0,2}|[A-Za-z]{1,5})\)?)?";

    [GeneratedRegex(@"^(?<year>\d{4})(-?(?<ordinal>\d{3})|-?(?<month>\d{2})-?(?<day>\d{2})|-(?<month>\d{1,2})(-(?<day>\d{1,2}))?|[/.](?<month>\d{1,2})[/.](?<day>\d{1,2}))?(([Tt]\s*|\s+)((?<hour>\d{2})(?<minute>\d{2})(?<sec>\d{2})?\s*(?<zone>Z|[+-]\d{2}:?\d{2})?|(?<hour>\d{1,2})\s*(?<zone>Z)?|" + Clock + @"))?(?<zone>[Zz])?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex IsoPattern();

    [GeneratedRegex(@"^(?<first>\d{1,2})(?<mark>[./])(?<second>\d{1,2})[./](?<year>\d{4}|\d{2})(,?\s+" + Clock + ")?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NumericPattern();

    [GeneratedRegex(Clock, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ClockPattern();

    [GeneratedRegex(@"\s(?<zone>[+-]\d{4}|[A-Z]{2,5})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TrailingZonePattern();
}
