using System.Globalization;
using NewsDashboard.Data.Queries;
using NewsDashboard.Web.Components.Filters;

namespace NewsDashboard.Web.Api;

/// <summary>
/// What every request of the API may say: the dashboard's own filter parameters, <c>page</c> (from 1) and <c>size</c>.
/// A value that is not understood is answered with 400; a size out of range is clamped.
/// </summary>
/// <param name="Filter">As in the dashboard's addresses.</param>
/// <param name="Query">The whole query.</param>
/// <param name="Page">From 1.</param>
/// <param name="Size">Rows a page, 1 to <see cref="MaxSize"/>.</param>
public sealed record ApiRequest(DashboardFilter Filter, AddressQuery Query, int Page, int Size)
{
    public const int DefaultSize = 50;
    public const int MaxSize = 500;

    private const int MaxPage = 1_000_000;

    public int Skip => (Page - 1) * Size;

    /// <summary>Minimal APIs call this for a parameter of this type.</summary>
    public static ValueTask<ApiRequest?> BindAsync(HttpContext context)
    {
        var query = AddressQuery.Of(context.Request.QueryString.Value ?? "");
        var filter = FilterQueryString.Read(query, out var problems);
        var all = problems.ToList();
        var page = Number(query, "page", 1, MaxPage, 1, all);
        var size = Number(query, "size", 1, MaxSize, DefaultSize, all);
        return all.Count == 0
            ? ValueTask.FromResult<ApiRequest?>(new ApiRequest(filter, query, page, size))
            : throw new BadHttpRequestException(string.Join(" ", all));
    }

    private static int Number(AddressQuery query, string name, int min, int max, int otherwise, List<string> problems)
    {
        if (query[name] is not { } text)
        {
            return otherwise;
        }

        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return (int)Math.Clamp(number, min, max);
        }

        problems.Add($"{name}: not a whole number.");
        return otherwise;
    }
}
