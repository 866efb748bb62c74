using NewsDashboard.Web.Components.Charts;

namespace NewsDashboard.Web.Tests.Charts;

public sealed class ShortNamesTests
{
    [Fact]
    public void Short_pairs_are_one_line_and_long_ones_two()
    {
        Assert.Equal(["China – Egypt"], ShortNames.Pair("China", "Egypt"));
        Assert.Equal(["Saint Vincent and… –", "Bosnia and Herzegov…"], ShortNames.Pair("Saint Vincent and the Grenadines", "Bosnia and Herzegovina"));
    }

    [Theory]
    [InlineData("Egypt", 10, "Egypt")]
    [InlineData("United Arab Emirates", 12, "United Arab…")]
    [InlineData("Liechtensteinisch", 10, "Liechtens…")]
    public void A_name_is_cut_after_a_word_where_there_is_one(string name, int length, string expected) =>
        Assert.Equal(expected, ShortNames.One(name, length));
}
