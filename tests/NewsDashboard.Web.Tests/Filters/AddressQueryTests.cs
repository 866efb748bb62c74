using NewsDashboard.Web.Components.Filters;

namespace NewsDashboard.Web.Tests.Filters;

public sealed class AddressQueryTests
{
    [Theory]
    [InlineData("/meetings", "")]
    [InlineData("/meetings?", "")]
    [InlineData("/meetings?a=1&b=2#part", "?a=1&b=2")]
    [InlineData("/meetings?q=peace+talks", "?q=peace%20talks")]
    [InlineData("/meetings?country=CN%2CEG", "?country=CN,EG")]
    [InlineData("/meetings?q=%26%3D%3F%23", "?q=%26%3D%3F%23")]
    [InlineData("/meetings?a=1&a=2", "?a=2")]
    public void Reads_a_query_and_writes_it_back_in_one_form(string address, string expected) =>
        Assert.Equal(expected, AddressQuery.Of(address).ToString());

    [Fact]
    public void Setting_keeps_the_place_and_an_empty_value_takes_the_name_out()
    {
        var query = AddressQuery.Of("?a=1&b=2&c=3").Set("b", "x").Set("a", null).Set("d", "4");
        Assert.Equal("?b=x&c=3&d=4", query.ToString());
    }

    [Fact]
    public void The_path_stands_before_query_and_fragment()
    {
        Assert.Equal("/meetings/7", AddressQuery.PathOf("/meetings/7?from=2022-01-01#top"));
        Assert.Equal("/meetings/7", AddressQuery.PathOf("/meetings/7#top"));
    }
}
