using System.Text.Json;
using NewsDashboard.Data.Queries;
using NewsDashboard.Extraction.Gazetteers;
using NewsDashboard.Web.Components.Charts;
using NewsDashboard.Web.Tests.Deployment;
using NewsDashboard.Web.Theme;
using Plotly.Blazor.Traces;

namespace NewsDashboard.Web.Tests.Charts;

public sealed class CountryMapChartTests
{
    private static readonly CountryRow[] Rows = [Mentioned("CN", 240), Mentioned("SG", 12), Mentioned("EG", 3), Mentioned("SU", 2)];

    [Fact]
    public void Countries_are_shapes_in_classes_and_small_states_points()
    {
        var picture = CountryMapChart.Draw(Rows, Tokens.Light);
        var shapes = Assert.IsType<Choropleth>(picture.Traces[0]);
        var points = Assert.IsType<ScatterGeo>(picture.Traces[1]);
        Assert.Equal(["CHN", "EGY"], shapes.Locations);
        Assert.Equal([4, 1], shapes.Z);
        Assert.Equal(["1–2", "3–9", "10–29", "30–99", "100+"], shapes.ColorBar.TickText);
        Assert.Equal(1.35, Assert.Single(points.Lat));
        Assert.Equal("CN", picture.KeyAt(0, 0));
        Assert.Equal("SG", picture.KeyAt(1, 0));
    }

    [Fact]
    public void What_has_no_place_on_the_map_is_named()
    {
        Assert.EndsWith("Not on this map: Soviet Union.", CountryMapChart.Note(Rows), StringComparison.Ordinal);
        Assert.DoesNotContain("Not on this map", CountryMapChart.Note([Rows[0]]), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_state_has_a_shape_in_our_own_map_or_a_point()
    {
        using var map = JsonDocument.Parse(File.ReadAllText(Repository.File("src/NewsDashboard.Web/wwwroot/topojson/world_110m.json")));
        var shapes = map.RootElement.GetProperty("objects").GetProperty("countries").GetProperty("geometries").EnumerateArray()
            .Where(shape => shape.TryGetProperty("id", out _)).Select(shape => shape.GetProperty("id").ToString()).ToHashSet();
        var without = Countries.All
            .Where(country => country.Status == CountryStatus.State && !shapes.Contains(country.Alpha3) && !SmallStates.Points.ContainsKey(country.Code))
            .Select(country => country.Name);
        Assert.Empty(without);
        Assert.DoesNotContain(SmallStates.Points.Keys, code => Countries.Find(code) is null || shapes.Contains(Countries.Find(code)!.Alpha3));
    }

    [Theory]
    [InlineData(1, "1+")]
    [InlineData(2, "1+")]
    [InlineData(5, "1–2 3+")]
    [InlineData(40, "1–2 3–9 10–29 30+")]
    [InlineData(5000, "1–29 30–99 100–299 300–999 1\u202F000–2\u202F999 3\u202F000+")]
    public void Classes_grow_threefold_up_to_the_largest_value(int largest, string labels)
    {
        var classes = ValueClasses.UpTo(largest, most: 6);
        Assert.Equal(labels, string.Join(' ', Enumerable.Range(0, classes.From.Count).Select(classes.Label)));
        Assert.Equal(classes.From.Count - 1, classes.IndexOf(largest));
        Assert.Equal(0, classes.IndexOf(1));
    }

    private static CountryRow Mentioned(string code, int mentions) => new(code, Articles: 1, mentions, Sentences: 1, MeanTone: null, Meetings: 0);
}
