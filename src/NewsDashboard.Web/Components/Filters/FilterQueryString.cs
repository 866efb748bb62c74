using System.Globalization;
using System.Text.RegularExpressions;
using NewsDashboard.Data.Queries;
using NewsDashboard.Extraction.Meetings;

namespace NewsDashboard.Web.Components.Filters;

/// <summary>
/// The filter in an address: <c>?from=2022-01-01&amp;until=2022-12-31&amp;country=CN,EG&amp;outlet=3&amp;status=held,planned</c>.
/// The address is the only place where a page's filter lives, so back, reload and a shared link restore it.
/// </summary>
public static partial class FilterQueryString
{
    public const string From = "from";
    public const string Until = "until";
    public const string Country = "country";
    public const string Outlet = "outlet";
    public const string Status = "status";

    /// <summary>More values than this of one name are refused: no reader picks that many.</summary>
    public const int MaxValues = 50;

    // Days beyond what a calendar on the page offers; charts that count past them would leave the calendar altogether.
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>The filter of an address. What cannot be understood does not restrict.</summary>
    public static DashboardFilter Read(string address) => Read(AddressQuery.Of(address), out _);

    /// <param name="query">Where to read.</param>
    /// <param name="problems">One sentence for each value that was not understood; empty where all was.</param>
    public static DashboardFilter Read(AddressQuery query, out IReadOnlyList<string> problems)
    {
        var found = new List<string>();
        var from = Day(query, From, found);
        var until = Day(query, Until, found);
        if (from > until)
        {
            (from, until) = (until, from);
        }

        var filter = new DashboardFilter
        {
            From = from,
            Until = until,
            Countries = Values(query, Country, found, "is not a country's or organisation's code such as EG or NATO",
                text => text.ToUpperInvariant() is var code && Code().IsMatch(code) ? code : null),
            Outlets = [.. Values(query, Outlet, found, "is not an outlet's number",
                text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? (object)id : null).Cast<int>()],
            Statuses = [.. Values(query, Status, found, "is none of held, planned, cancelled",
                text => Enum.GetValues<MeetingStatus>().Where(status => Word(status) == text).Cast<object>().FirstOrDefault()).Cast<MeetingStatus>()],
        };
        problems = found;
        return filter;
    }

    /// <summary>"?from=...", or "" for a filter that does not restrict.</summary>
    public static string Write(DashboardFilter filter) => Set(new AddressQuery(), filter).ToString();

    /// <summary>The same address under another filter: what else stands in its query stays, but the page number goes, since it counted other rows.</summary>
    public static string Replace(string address, DashboardFilter filter) =>
        AddressQuery.PathOf(address) + Set(AddressQuery.Of(address), filter).Set("page", null);

    private static AddressQuery Set(AddressQuery query, DashboardFilter filter) => query
        .Set(From, filter.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        .Set(Until, filter.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        .Set(Country, string.Join(',', filter.Countries))
        .Set(Outlet, string.Join(',', filter.Outlets))
        .Set(Status, string.Join(',', filter.Statuses.Select(Word)));

    private static string Word(MeetingStatus status) => status switch
    {
        MeetingStatus.Held => "held",
        MeetingStatus.Planned => "planned",
        _ => "cancelled",
    };

    private static DateOnly? Day(AddressQuery query, string name, List<string> problems)
    {
        if (query[name] is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= FirstYear and <= LastYear)
        {
            return day;
        }

        problems.Add($"{name}: \"{Shown(text)}\" is not a day such as 2022-02-05.");
        return null;
    }

    private static List<T> Values<T>(AddressQuery query, string name, List<string> problems, string complaint, Func<string, T?> parse)
        where T : class
    {
        var values = new List<T>();
        foreach (var text in (query[name] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (values.Count == MaxValues)
            {
                problems.Add($"{name}: at most {MaxValues} values.");
                break;
            }

            if (parse(text) is not { } value)
            {
                problems.Add($"{name}: \"{Shown(text)}\" {complaint}.");
            }
            else if (!values.Contains(value))
            {
                values.Add(value);
            }
        }

        return values;
    }

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";

    [GeneratedRegex("^[A-Z][A-Z0-9_-]{1,19}$")]
    private static partial Regex Code();
}
