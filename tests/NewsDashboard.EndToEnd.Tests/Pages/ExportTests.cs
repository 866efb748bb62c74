using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Playwright;
using NewsDashboard.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace NewsDashboard.EndToEnd.Tests.Pages;

public sealed partial class ExportTests(SharedBrowser browser, DemoDashboard dashboard) : BrowserStory(browser)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> PathsWithCharts => [.. Place.WithCharts.Select(place => place.Path)];

    protected override Uri Server => dashboard.Address;

    [Theory]
    [MemberData(nameof(PathsWithCharts))]
    public async Task A_charts_csv_holds_exactly_the_rows_that_its_table_shows(string path)
    {
        var page = await OpenAsync(path + "?from=2022-01-01&until=2024-12-31");
        var titles = await page.ChartTitlesAsync();
        Assert.NotEmpty(titles);
        foreach (var title in titles)
        {
            var chart = page.Chart(title);
            var saved = await chart.SaveAsync("Save rows as CSV");
            await chart.ChooseInMenuAsync("Show as table");
            var shown = await chart.Locator("table").CellsAsync();

            Assert.Matches(SafeName(), saved.Name);
            Assert.EndsWith("-2022-01-01-until-2024-12-31.csv", saved.Name, StringComparison.Ordinal);
            Agree(shown, CsvFile.Parse(saved.Content), title);

            await chart.ChooseInMenuAsync("Show as chart");
            await page.SettledAsync();
        }
    }

    [Theory]
    [MemberData(nameof(PathsWithCharts))]
    public async Task A_chart_is_saved_as_png_twice_as_sharp_as_the_screen(string path)
    {
        var page = await OpenAsync(path);
        foreach (var title in await page.ChartTitlesAsync())
        {
            var chart = page.Chart(title);
            var box = (await chart.Locator(".js-plotly-plot").BoundingBoxAsync())!;

            var saved = await chart.SaveAsync("Save as PNG");

            Assert.EndsWith(".png", saved.Name, StringComparison.Ordinal);
            var png = PngFile.Parse(saved.Content);
            Assert.InRange(png.Width, 2 * Math.Max(640, (int)box.Width), 2 * Math.Max(640, (int)Math.Ceiling(box.Width)));
            Assert.True(png.Height > 2 * box.Height, $"{title}: {png.Height} pixels leave no room for the title above {box.Height}.");
            Assert.True(await ColoursAsync(page, saved.Content) > 8, $"{title}: the picture is blank.");
        }
    }

    [Theory]
    [MemberData(nameof(PathsWithCharts))]
    public async Task A_chart_is_saved_as_svg_with_its_title_and_without_script(string path)
    {
        var page = await OpenAsync(path + "?from=2022-01-01");
        foreach (var title in await page.ChartTitlesAsync())
        {
            var saved = await page.Chart(title).SaveAsync("Save as SVG");

            Assert.EndsWith(".svg", saved.Name, StringComparison.Ordinal);
            using var stream = new MemoryStream(saved.Content);
            var root = XDocument.Load(stream).Root!;
            Assert.Equal(Svg + "svg", root.Name);
            Assert.DoesNotContain(root.Descendants(), element => element.Name.LocalName is "script" or "foreignObject");
            Assert.DoesNotContain(root.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
            var texts = string.Join('\n', root.Descendants(Svg + "text").Select(text => text.Value));
            Assert.Contains(title, texts, StringComparison.Ordinal);
            Assert.Contains("from 1 Jan 2022", texts, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_meetings_csv_holds_every_row_of_every_page_of_the_table()
    {
        var page = await OpenAsync("meetings?from=2023-01-01");
        var shown = new List<IReadOnlyList<string>>();
        var saved = await page.SaveAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "All rows as CSV" }).ClickAsync());
        shown.AddRange((await page.Locator(".meeting-table").CellsAsync()).Skip(1));
        for (var number = 2; await page.GetByRole(AriaRole.Link, new() { Name = "Next" }).CountAsync() > 0; number++)
        {
            await page.GetByRole(AriaRole.Link, new() { Name = "Next" }).ClickAsync();
            await page.HasInAddressAsync("page", $"{number}");
            await Expect(page.Locator(".pager")).ToContainTextAsync($"{shown.Count + 1}–");
            await page.SettledAsync();
            shown.AddRange((await page.Locator(".meeting-table").CellsAsync()).Skip(1));
        }

        var csv = CsvFile.Parse(saved.Content);
        Assert.True(csv.Rows.Count > 25, "The filter must leave more than one page, or this proves nothing.");
        Assert.Equal(shown.Count, csv.Rows.Count);
        Assert.All(shown.Zip(csv.Rows), pair =>
        {
            var (cells, row) = pair;
            Assert.True(ShownCell.Agrees(cells[0], Cell(csv, row, "start")), $"{cells[0]} against {Cell(csv, row, "start")}");
            if (!cells[1].Contains(" more", StringComparison.Ordinal))
                Assert.Equal(cells[1].Split(" – "), Cell(csv, row, "party_names").Split("; "));
            Assert.Equal(cells[4], Cell(csv, row, "status"), ignoreCase: true);
            Assert.Equal(cells[6], Cell(csv, row, "reports"));
            Assert.NotEmpty(Cell(csv, row, "evidence"));
        });
    }

    private static void Agree(IReadOnlyList<IReadOnlyList<string>> shown, CsvFile csv, string title)
    {
        Assert.Equal(shown[0].Select(cell => cell.Trim()), csv.Header);
        Assert.Equal(shown.Count - 1, csv.Rows.Count);
        Assert.NotEmpty(csv.Rows);
        foreach (var (cells, row) in shown.Skip(1).Zip(csv.Rows))
        {
            foreach (var (cell, exported) in cells.Zip(row))
                Assert.True(ShownCell.Agrees(cell, exported), $"{title}: the table shows \"{cell}\" where the file has \"{exported}\".");
        }
    }

    private static string Cell(CsvFile csv, IReadOnlyList<string> row, string column) => row[csv.Header.ToList().IndexOf(column)];

    /// <summary>How many colours a picture has, decoded by the browser.</summary>
    private static Task<int> ColoursAsync(IPage page, byte[] png) => page.EvaluateAsync<int>(
        """
        async base64 => {
          const picture = new Image();
          picture.src = "data:image/png;base64," + base64;
          await picture.decode();
          const canvas = new OffscreenCanvas(picture.width, picture.height);
          const context = canvas.getContext("2d");
          context.drawImage(picture, 0, 0);
          return new Set(new Uint32Array(context.getImageData(0, 0, picture.width, picture.height).data.buffer)).size;
        }
        """,
        Convert.ToBase64String(png));

    [GeneratedRegex("^[a-z0-9-]+\\.(csv|png|svg)$", RegexOptions.NonBacktracking)]
    private static partial Regex SafeName();
}
