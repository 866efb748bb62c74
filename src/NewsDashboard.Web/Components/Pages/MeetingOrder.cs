using System.Globalization;
using NewsDashboard.Data.Queries;
using NewsDashboard.Web.Components.Filters;

namespace NewsDashboard.Web.Components.Pages;

/// <summary>Order and page of a table of meetings, as the address has them: <c>?sort=place&amp;order=up&amp;page=2</c>.</summary>
/// <param name="Sort">The column.</param>
/// <param name="Descending">Largest or latest first.</param>
/// <param name="Page">From 1.</param>
public sealed record MeetingOrder(MeetingSort Sort, bool Descending, int Page)
{
    private const int MaxPage = 100_000;

    /// <summary>Unknown words give the default: latest first, page 1.</summary>
    public static MeetingOrder Read(AddressQuery query)
    {
        var sort = Enum.GetValues<MeetingSort>().FirstOrDefault(value => Word(value) == query["sort"], MeetingSort.Start);
        var descending = query["order"] != "up";
        var page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, MaxPage) : 1;
        return new MeetingOrder(sort, descending, page);
    }

    public static string Word(MeetingSort sort) => sort switch
    {
        MeetingSort.Start => "date",
        MeetingSort.Parties => "parties",
        MeetingSort.Place => "place",
        MeetingSort.Status => "status",
        MeetingSort.Format => "format",
        MeetingSort.Confidence => "confidence",
        _ => "reports",
    };
}
