using System.Text;
using NewsDashboard.Web.Components.Charts;
using NewsDashboard.Web.Exports;

namespace NewsDashboard.Web.Api;

/// <summary>Answers with a CSV file, sent some hundred rows at a time as they are read; a client that goes away ends the query.</summary>
/// <typeparam name="TRow">A row of the query.</typeparam>
/// <param name="title">Gives the file its name.</param>
/// <param name="request">Its filter.</param>
/// <param name="columns">In order.</param>
/// <param name="rows">In the file's order; read once.</param>
public sealed class CsvRows<TRow>(
    string title,
    ApiRequest request,
    IReadOnlyList<ChartColumn<TRow>> columns,
    IAsyncEnumerable<TRow> rows) : IResult
{
    private const int Batch = 500;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"{FileName.For(title, request.Filter)}.csv\"";
        var text = new StringBuilder(Csv.ByteOrderMark);
        Csv.AppendLine(text, columns.Select(column => column.Name));
        var waiting = 0;
        await foreach (var row in rows.WithCancellation(httpContext.RequestAborted))
        {
            Csv.AppendLine(text, columns.Select(column => column.Value(row)));
            if (++waiting == Batch)
            {
                await SendAsync();
                waiting = 0;
            }
        }

        await SendAsync();

        async Task SendAsync()
        {
            await response.WriteAsync(text.ToString(), httpContext.RequestAborted);
            text.Clear();
        }
    }
}
