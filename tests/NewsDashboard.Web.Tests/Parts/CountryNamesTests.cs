using NewsDashboard.Web.Components.Filters;
using NewsDashboard.Web.Components.Parts;

namespace NewsDashboard.Web.Tests.Parts;

public sealed class CountryNamesTests
{
    [Fact]
    public void Every_choice_can_stand_in_an_address_and_has_a_name()
    {
        Assert.All(CountryNames.Choices, choice =>
        {
            Assert.Equal([choice.Value], FilterQueryString.Read($"?country={choice.Value}").Countries);
            Assert.NotEmpty(choice.Label);
        });
        Assert.Equal(CountryNames.Choices.Count, CountryNames.Choices.Select(choice => choice.Value).Distinct().Count());
    }

    [Fact]
    public void A_code_that_nobody_knows_is_shown_as_it_is() => Assert.Equal("Q9", CountryNames.Of("Q9"));
}
