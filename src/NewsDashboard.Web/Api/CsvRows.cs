using System.Text;
using NewsDashboard.Data.Queries;
using NewsDashboard.Web.Components.Charts;
using NewsDashboard.Web.Exports;

namespace NewsDashboard.Web.Api;

/// <summary>Answers with a CSV file, read and sent some hundred rows at a time: memory stays flat, and a client that goes away ends the query.</summary>
/// <typeparam name="TRow">A row of the query.</typeparam>
/// <param name="title">Gives the file its name.</param>
/// <param name="request">Its filter.</param>
/// <param name="columns">In order.</param>
/// <param name="read">Reads rows from <c>skip</c> on, at most <c>take</c>; fewer mean the end.</param>
public sealed class CsvRows<TRow>(
    string title,
    ApiRequest request,
    IReadOnlyList<ChartColumn<TRow>> columns,
    Func<int, int, CancellationToken, Task<IReadOnlyList<TRow>>> read) : IResult
{
    private const int Batch = 500;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"{FileName.For(title, request.Filter)}.csv\"";
        var text = new StringBuilder(Csv.ByteOrderMark);
        Csv.AppendLine(text, columns.Select(column => column.Name));
        for (var skip = 0; ; skip += Batch)
        {
            var rows = await read(skip, Batch, httpContext.RequestAborted);
            foreach (var row in rows)
            {
                Csv.AppendLine(text, columns.Select(column => column.Value(row)));
            }

            await response.WriteAsync(text.ToString(), httpContext.RequestAborted);
            text.Clear();
            if (rows.Count < Batch)
            {
                return;
            }
        }
    }
}
