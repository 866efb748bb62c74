using NewsDashboard.Data.Queries;
using NewsDashboard.Web.Components.Charts;
using NewsDashboard.Web.Theme;
using Plotly.Blazor.Traces;

namespace NewsDashboard.Web.Tests.Charts;

public sealed class TopCountriesChartTests
{
    private static readonly CountryRow[] Rows =
    [
        new("CN", Articles: 4, Mentions: 9, Sentences: 7, MeanTone: 0.1, Meetings: 2),
        new("VC", Articles: 1, Mentions: 2, Sentences: 1, MeanTone: null, Meetings: 0),
    ];

    [Fact]
    public void Bars_are_mentions_with_the_most_mentioned_on_top()
    {
        var picture = TopCountriesChart.Draw(Rows, Tokens.Light, []);
        var bars = Assert.IsType<Bar>(Assert.Single(picture.Traces));
        Assert.Equal([9, 2], bars.X);
        Assert.Equal(["9", "2"], bars.TextArray);
        Assert.Equal(Plotly.Blazor.LayoutLib.YAxisLib.AutoRangeEnum.Reversed, picture.Layout.YAxis[0].AutoRange);
        Assert.Equal("VC", picture.KeyAt(0, 1));
    }

    [Fact]
    public void Chosen_countries_stand_out()
    {
        var bars = (Bar)TopCountriesChart.Draw(Rows, Tokens.Light, ["VC"]).Traces[0];
        Assert.Equal([Tokens.Light.Neutral, Tokens.Light.Accent], bars.Marker.ColorArray);
    }

    [Fact]
    public void A_long_name_is_cut_beside_the_bar_and_whole_in_the_hover_box()
    {
        var picture = TopCountriesChart.Draw(Rows, Tokens.Light, []);
        Assert.Equal("Saint Vincent and the… ", System.Net.WebUtility.HtmlDecode((string)picture.Layout.YAxis[0].TickText[1]));
        Assert.StartsWith("<b>Saint Vincent and the Grenadines</b>", ((Bar)picture.Traces[0]).HoverTemplateArray[1], StringComparison.Ordinal);
    }
}
