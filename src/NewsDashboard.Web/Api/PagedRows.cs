using NewsDashboard.Data.Queries;

namespace NewsDashboard.Web.Api;

/// <summary>A page of rows as JSON.</summary>
public sealed record PagedRows<T>(int Page, int Size, int Total, IReadOnlyList<T> Rows)
{
    public PagedRows(ApiRequest request, Page<T> page)
        : this(request.Page, request.Size, page.Total, page.Rows)
    {
    }
}
