using NewsDashboard.Data.Resolution;

namespace NewsDashboard.Data.Tests.Resolution;

public class PartiesKeyTests
{
    [Fact]
    public void The_order_in_which_parties_are_named_makes_no_difference()
    {
        Assert.Equal("CN|EG|UN", PartiesKey.From(["UN", "EG", "CN", "EG"]));
        Assert.Equal(["CN", "EG", "UN"], PartiesKey.Split("CN|EG|UN"));
    }

    [Fact]
    public void A_list_too_long_for_the_column_loses_whole_codes()
    {
        var key = PartiesKey.From(Enumerable.Range(100, 300).Select(number => $"P{number}"));
        Assert.True(key.Length <= 1000);
        Assert.All(PartiesKey.Split(key), code => Assert.Equal(4, code.Length));
    }
}
