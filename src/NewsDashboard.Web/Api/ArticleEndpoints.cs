using NewsDashboard.Data.Queries;
using NewsDashboard.Extraction.Text;
using NewsDashboard.Web.Components.Charts;

namespace NewsDashboard.Web.Api;

internal static class ArticleEndpoints
{
    private const int MaxSearchLength = 200;

    private static readonly TimeSpan PatienceForFiles = TimeSpan.FromMinutes(5);

    private static readonly IReadOnlyList<ChartColumn<ArticleRow>> Columns =
    [
        new("id", row => row.Id),
        new("day", row => row.Day),
        new("outlet", row => row.Outlet),
        new("title", row => row.Title),
        new("url", row => row.Url),
        new("tone", row => row.Tone),
        new("meetings", row => row.Meetings),
        new("countries", row => string.Join(";", row.Countries)),
        new("demo", row => row.IsDemo ? "yes" : "no"),
    ];

    /// <summary>Where an article names a country: spans of UTF-16 code units in its content.</summary>
    internal sealed record CountryPlaces(string Country, IReadOnlyList<TextSpan> Spans);

    internal sealed record ArticleAnswer(
        ArticleRow Article, string Content, string Language, string EngineVersion, IReadOnlyList<CountryPlaces> Countries, IReadOnlyList<ReportRow> Reports, IReadOnlyList<EvidenceSpan> Evidence);

    public static void MapArticles(this IEndpointRouteBuilder api)
    {
        api.MapGet("/articles", async (ApiRequest request, ArticlesQuery query, CancellationToken cancellation) =>
            new PagedRows<ArticleRow>(request, await query.RunAsync(request.Filter, Search(request), request.Skip, request.Size, cancellation)));
        api.MapGet("/articles.csv", (ApiRequest request, ArticlesQuery query) =>
            new CsvRows<ArticleRow>("Articles", request, Columns, query.AllAsync(request.Filter, Search(request)))).WithRequestTimeout(PatienceForFiles);
        api.MapGet("/articles/{id:long}", async (long id, ArticleDetailQuery query, CancellationToken cancellation) =>
            await query.RunAsync(id, cancellation) is { } detail
                ? Results.Ok(Answer(detail))
                : Results.Problem($"There is no article {id}.", statusCode: StatusCodes.Status404NotFound));
    }

    private static string? Search(ApiRequest request) => request.Query["q"] switch
    {
        { Length: > MaxSearchLength } => throw new BadHttpRequestException($"q: at most {MaxSearchLength} characters."),
        var words => words,
    };

    private static ArticleAnswer Answer(ArticleDetail detail) => new(
        detail.Article, detail.Content, detail.Language, detail.EngineVersion,
        [.. detail.CountryMentions.Select(country => new CountryPlaces(country.Country, [.. country.Spans.Select(span => new TextSpan(span.Start, span.Length))]))],
        detail.Reports, detail.Evidence);
}
