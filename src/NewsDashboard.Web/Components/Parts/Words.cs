using System.Globalization;
using NewsDashboard.Data.Queries;
using NewsDashboard.Extraction.Meetings;
using NewsDashboard.Extraction.Temporal;

namespace NewsDashboard.Web.Components.Parts;

/// <summary>How days, numbers and codes read on a page. Exports do not use it: they are culture-neutral.</summary>
public static class Words
{
    /// <summary>"5 Feb 2022".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"5 Feb 2022", or "5–7 Feb 2022", or "30 Jan – 2 Feb 2022".</summary>
    public static string Days(DateOnly start, DateOnly end)
    {
        if (start == end)
        {
            return Day(start);
        }

        if (start.Year != end.Year)
        {
            return $"{Day(start)} – {Day(end)}";
        }

        return start.Month == end.Month
            ? $"{start.Day}–{Day(end)}"
            : $"{start.ToString("d MMM", CultureInfo.InvariantCulture)} – {Day(end)}";
    }

    /// <summary>A meeting's date at the grain that the article gave: a day, "Aug 2021", "2021", or "reported 5 Feb 2022" where it told none.</summary>
    public static string Days(MeetingRow meeting) => meeting.DatePrecision switch
    {
        DatePrecision.Month => meeting.Start.ToString("MMM yyyy", CultureInfo.InvariantCulture),
        DatePrecision.Year => meeting.Start.ToString("yyyy", CultureInfo.InvariantCulture),
        DatePrecision.Week => $"week of {Day(meeting.Start)}",
        DatePrecision.Unknown => $"reported {Day(meeting.Start)}",
        _ when meeting.DateBasis == DateBasis.None => $"reported {Day(meeting.Start)}",
        _ => Days(meeting.Start, meeting.End),
    };

    /// <summary>"from 1 Feb 2022", "until 5 Feb 2022", "1–5 Feb 2022" or "all time".</summary>
    public static string Range(DateOnly? from, DateOnly? until) => (from, until) switch
    {
        ({ } first, { } last) => Days(first, last),
        ({ } first, null) => $"from {Day(first)}",
        (null, { } last) => $"until {Day(last)}",
        _ => "all time",
    };

    /// <summary>Exact, with thin spaces between thousands.</summary>
    public static string Count(int count) => count.ToString("#,0", Grouped);

    /// <summary>"1 meeting", "2 meetings".</summary>
    public static string Count(int count, string singular, string? plural = null) =>
        $"{Count(count)} {(count == 1 ? singular : plural ?? singular + "s")}";

    /// <summary>"+12 (+8 %)", "−3 (−50 %)", "no change", or "+4" where there was nothing before.</summary>
    public static string Change(int now, int before)
    {
        var change = now - before;
        if (change == 0)
        {
            return "no change";
        }

        var words = change.ToString("+#,0;−#,0", Grouped);
        return before == 0 ? words : $"{words} ({(100d * change / before).ToString("+#,0;−#,0;0", Grouped)} %)";
    }

    /// <summary>"+0.12", "−0.05", "0.00".</summary>
    public static string Tone(double tone) => tone.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture);

    public static string Status(MeetingStatus status) => status switch
    {
        MeetingStatus.Held => "Held",
        MeetingStatus.Planned => "Planned",
        _ => "Cancelled",
    };

    public static string Format(MeetingFormat format) => format switch
    {
        MeetingFormat.InPerson => "In person",
        MeetingFormat.Call => "Call",
        MeetingFormat.Video => "Video",
        _ => "Not told",
    };

    private static readonly NumberFormatInfo Grouped = new() { NumberGroupSeparator = "\u202F" };
}
