using Bunit;
using Microsoft.Extensions.DependencyInjection;
using NewsDashboard.Data.Queries;
using NewsDashboard.Web.Components.Charts;
using NewsDashboard.Web.Tests.Support;
using NewsDashboard.Web.Theme;

namespace NewsDashboard.Web.Tests.Charts;

public sealed class ChartCardTests : IAsyncLifetime
{
    private static readonly IReadOnlyList<MeetingBin> Weeks = [Week(new(2022, 1, 31), 5, 1, 0), Week(new(2022, 2, 7), 2, 3, 1)];

    private TestDatabase database = null!;
    private DashboardContext context = null!;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.WithAsync();
        context = new DashboardContext(database);
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public void While_rows_are_on_their_way_a_skeleton_keeps_the_place()
    {
        var card = Card(rows: null);
        Assert.Contains("height: 260px", card.Find(".skeleton").GetAttribute("style"), StringComparison.Ordinal);
        Assert.Empty(card.FindAll(".drop-button"));
    }

    [Fact]
    public void Without_rows_it_says_so_at_the_same_height()
    {
        var card = Card([]);
        Assert.Contains("min-height: 260px", card.Find("p.look").GetAttribute("style"), StringComparison.Ordinal);
        Assert.Empty(card.FindAll(".plot"));
    }

    [Fact]
    public void A_fault_is_told_and_can_be_retried()
    {
        var tries = 0;
        var card = Card(rows: null, problem: "The rows could not be read.", retry: () => tries++);
        Assert.Contains("The rows could not be read.", card.Markup, StringComparison.Ordinal);
        card.Find(".look .button").Click();
        Assert.Equal(1, tries);
    }

    [Fact]
    public void One_row_is_a_sentence_instead_of_a_chart()
    {
        var card = Card([Weeks[0]]);
        Assert.Empty(card.FindAll(".plot"));
        Assert.Contains("6 meetings: 5 held", card.Find(".sentence").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rows_go_to_Plotly_and_their_summary_to_those_who_do_not_see()
    {
        var card = Card(Weeks);
        Assert.StartsWith("12 meetings", card.Find(".plot").GetAttribute("aria-label"), StringComparison.Ordinal);
        var sent = Sent("newPlot");
        Assert.Contains("\"2022-02-07\"", sent, StringComparison.Ordinal);
        Assert.Contains(Tokens.Light.Accent, sent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Bars_come_with_the_small_script_until_a_page_needs_the_full_one()
    {
        Card(Weeks);
        Assert.Contains("plotly-basic", PlotlyCalls.Last(context, "importScript"), StringComparison.Ordinal);
        context.Services.GetRequiredService<PlotlyBundle>().NeedFull();
        Card(Weeks);
        Assert.DoesNotContain("plotly-basic", PlotlyCalls.Last(context, "importScript"), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_rows_are_drawn_anew()
    {
        var card = Card(Weeks);
        card.Render(parameters => parameters.Add(chart => chart.Rows, [Week(new(2023, 3, 6), 1, 0, 0), Week(new(2023, 3, 13), 4, 0, 0)]));
        card.WaitForAssertion(() => Assert.Contains("\"2023-03-13\"", Sent("react"), StringComparison.Ordinal));
    }

    [Fact]
    public void Another_theme_is_drawn_anew_in_its_colours()
    {
        var card = Card(Weeks);
        card.InvokeAsync(() => context.Services.GetRequiredService<ThemeState>().Set(isDark: true));
        card.WaitForAssertion(() => Assert.Contains(Tokens.Dark.Surface, Sent("react"), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_table_has_the_same_rows()
    {
        var card = Card(Weeks);
        Choose(card, "Show as table");
        var cells = card.FindAll("tbody tr").Select(row => string.Join("|", row.QuerySelectorAll("td").Select(cell => cell.TextContent)));
        Assert.Equal(["31 Jan 2022|6 Feb 2022|5|1|0", "7 Feb 2022|13 Feb 2022|2|3|1"], cells);
        Choose(card, "Show as chart");
        Assert.Single(card.FindAll(".plot"));
    }

    [Fact]
    public void CSV_is_exactly_the_rows_shown()
    {
        context.Navigation.NavigateTo("/?from=2022-01-01");
        var module = context.JSInterop.SetupModule("./js/charts.js");
        module.Mode = JSRuntimeMode.Loose;
        var card = Card(Weeks);
        Choose(card, "Save rows as CSV");
        var call = Assert.Single(module.Invocations["saveText"]);
        Assert.Equal("meetings-a-week-by-status-from-2022-01-01.csv", call.Arguments[0]);
        Assert.Equal("\uFEFFFrom,Until,Held,Planned,Cancelled\r\n2022-01-31,2022-02-06,5,1,0\r\n2022-02-07,2022-02-13,2,3,1\r\n", call.Arguments[1]);
    }

    [Theory]
    [InlineData("Save as PNG", "png")]
    [InlineData("Save as SVG", "svg")]
    public void An_image_is_saved_in_the_browser_with_title_and_filter(string choice, string format)
    {
        context.Navigation.NavigateTo("/?country=EG");
        var module = context.JSInterop.SetupModule("./js/charts.js");
        module.Mode = JSRuntimeMode.Loose;
        var card = Card(Weeks);
        Choose(card, choice);
        var call = Assert.Single(module.Invocations["saveImage"]);
        Assert.Equal(card.Find(".plot [id^=chart-]").Id, call.Arguments[0]);
        Assert.Equal([format, "meetings-a-week-by-status", "Meetings a week, by status"], call.Arguments.Skip(1).Take(3));
        Assert.Contains("Egypt", (string?)call.Arguments[4], StringComparison.Ordinal);
    }

    private IRenderedComponent<ChartCard<MeetingBin>> Card(IReadOnlyList<MeetingBin>? rows, string? problem = null, Action? retry = null) =>
        context.Render<ChartCard<MeetingBin>>(parameters => parameters
            .Add(card => card.Title, MeetingsOverTimeChart.Title(Weeks))
            .Add(card => card.Rows, rows)
            .Add(card => card.Columns, MeetingsOverTimeChart.Columns)
            .Add(card => card.Draw, (weeks, tokens) => MeetingsOverTimeChart.Draw(weeks, DashboardFilter.None, tokens, new DateOnly(2022, 2, 10)))
            .Add(card => card.Summary, MeetingsOverTimeChart.Summary)
            .Add(card => card.Problem, problem)
            .Add(card => card.OnRetry, () => retry?.Invoke()));

    private static MeetingBin Week(DateOnly monday, int held, int planned, int cancelled) => new(monday, monday.AddDays(6), held, planned, cancelled);

    private static void Choose(IRenderedComponent<ChartCard<MeetingBin>> card, string choice)
    {
        card.Find(".card-head .drop-button").Click();
        card.FindAll(".menu button").Single(button => button.TextContent == choice).Click();
    }

    /// <summary>All that the last call of this name sent to Plotly, as JSON.</summary>
    private string Sent(string call) => PlotlyCalls.Last(context, call);
}
