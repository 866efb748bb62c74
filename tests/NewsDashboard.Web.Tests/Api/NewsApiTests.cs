using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace NewsDashboard.Web.Tests.Api;

public sealed class NewsApiTests(TwoMeetings dashboard) : IClassFixture<TwoMeetings>
{
    private readonly HttpClient client = dashboard.Client;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Meetings_come_filtered_sorted_and_paged()
    {
        var answer = await client.GetFromJsonAsync<JsonElement>("/api/meetings?country=CN&sort=date&order=up&size=1", Cancellation);
        Assert.Equal(2, answer.GetProperty("total").GetInt32());
        var row = Assert.Single(answer.GetProperty("rows").EnumerateArray());
        Assert.Equal("2022-02-05", row.GetProperty("start").GetString());
        Assert.Equal("held", row.GetProperty("status").GetString());
        Assert.Equal(0, (await client.GetFromJsonAsync<JsonElement>("/api/meetings?country=TD", Cancellation)).GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("size=-1", 1)]
    [InlineData("size=0", 1)]
    [InlineData("size=1000000000", 500)]
    public async Task W12_a_page_size_out_of_range_is_clamped(string query, int size)
    {
        var answer = await client.GetFromJsonAsync<JsonElement>($"/api/meetings?{query}", Cancellation);
        Assert.Equal(size, answer.GetProperty("size").GetInt32());
    }

    [Theory]
    [InlineData("/api/meetings?size=many", "size: not a whole number.")]
    [InlineData("/api/meetings?from=yesterday", "from: \"yesterday\" is not a day such as 2022-02-05.")]
    [InlineData("/api/figures?status=maybe", "status: \"maybe\" is none of held, planned, cancelled.")]
    [InlineData("/api/countries/weeks", "country: name at least one, such as country=EG,CN.")]
    public async Task W12_what_is_not_understood_is_answered_with_problem_details(string address, string detail)
    {
        using var answer = await client.GetAsync(address, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        Assert.Equal(detail, problem.GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("/api/meetings/999")]
    [InlineData("/api/articles/999")]
    [InlineData("/api/nothing")]
    public async Task What_is_not_there_is_a_404_with_problem_details(string address)
    {
        using var answer = await client.GetAsync(address, Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_meeting_comes_with_its_evidence()
    {
        var answer = await client.GetFromJsonAsync<JsonElement>("/api/meetings/1", Cancellation);
        Assert.Equal("China's president met Egypt's president in Beijing.", answer.GetProperty("reports")[0].GetProperty("evidence").GetString());
    }

    [Fact]
    public async Task An_article_comes_with_the_places_that_name_countries()
    {
        var answer = await client.GetFromJsonAsync<JsonElement>("/api/articles/1", Cancellation);
        var china = answer.GetProperty("countries").EnumerateArray().Single(country => country.GetProperty("country").GetString() == "CN");
        Assert.Equal("Beijing talks".Length + 2, china.GetProperty("spans")[0].GetProperty("start").GetInt32());
    }

    [Fact]
    public async Task W7_a_CSV_of_meetings_has_each_row_and_runs_no_formula()
    {
        using var answer = await client.GetAsync("/api/meetings.csv?country=CN", Cancellation);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("meetings.csv", answer.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
        var lines = (await answer.Content.ReadAsStringAsync(Cancellation)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.EndsWith(",'=cmd met France.", lines[1], StringComparison.Ordinal);
        Assert.Contains(",2022-02-05,2022-02-05,day,", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Articles_countries_tone_outlets_and_the_range_answer()
    {
        foreach (var address in new[] { "articles?q=talks", "articles.csv", "countries", "countries.csv", "countries/weeks?country=CN", "tone/weeks", "tone/countries", "tone/outlets", "outlets", "range", "meetings/weeks", "figures" })
        {
            using var answer = await client.GetAsync($"/api/{address}", Cancellation);
            Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
        }
    }
}
