using NewsDashboard.Extraction.Gazetteers;

namespace NewsDashboard.Extraction.Tests.Gazetteers;

public class ListsTests
{
    [Fact]
    public void Every_country_has_codes_of_its_own()
    {
        Assert.Equal(Countries.All.Count, Countries.All.Select(country => country.Code).Distinct().Count());
        Assert.Equal(Countries.All.Count, Countries.All.Select(country => country.Alpha3).Distinct().Count());
        Assert.All(Countries.All, country => Assert.Matches("^[A-Z]{2} [A-Z]{3}$", $"{country.Code} {country.Alpha3}"));
    }

    [Fact]
    public void The_states_are_the_member_states_with_Palestine_Taiwan_Kosovo_and_the_Vatican() =>
        Assert.Equal(193 + 4, Countries.All.Count(country => country.Status == CountryStatus.State));

    [Fact]
    public void A_former_state_ends_and_has_a_successor_that_exists() =>
        Assert.All(
            Countries.All.Where(country => country.Status == CountryStatus.Former),
            country =>
            {
                Assert.NotNull(country.Until);
                Assert.Equal(CountryStatus.State, Countries.Find(country.Successor!)?.Status);
            });

    [Fact]
    public void A_code_has_a_name_to_show()
    {
        Assert.Equal("Ivory Coast", Countries.DisplayName("CI"));
        Assert.Equal("European Union", Countries.DisplayName("EU"));
        Assert.Equal("ZZ", Countries.DisplayName("ZZ"));
    }

    [Fact]
    public void Every_state_and_its_capital_is_found_by_the_matcher() =>
        Assert.All(
            Countries.All.Where(country => country.Status != CountryStatus.Territory),
            country =>
            {
                Assert.Contains(Gazetteer.Default.Find(country.Name), entry => entry.Code == country.Code);
                Assert.All(country.Capitals, capital => Assert.Contains(Gazetteer.Default.Find(capital), entry => entry.Kind == EntryKind.Capital && entry.Code == country.Code));
            });

    [Fact]
    public void Every_city_and_venue_lies_in_a_country_and_gives_a_place()
    {
        Assert.InRange(Cities.All.Count, 1_000, 10_000);
        Assert.All(Cities.All, city => Assert.NotNull(Countries.Find(city.Country)));
        Assert.Equal(Cities.All.Count, Cities.All.Select(city => (city.Name, city.Country)).Distinct().Count());
    }

    [Fact]
    public void No_organisation_is_both_a_group_and_a_party() =>
        Assert.All(Organisations.All, organisation => Assert.Equal(organisation.Kind == OrganisationKind.Group, organisation.Members.Count > 0));

    [Fact]
    public void Members_successors_and_mentions_are_codes()
    {
        Assert.All(Organisations.All.SelectMany(organisation => organisation.Members), code => Assert.NotNull(Countries.Find(code)));
        Assert.All(Organisations.All.Where(organisation => organisation.Mentions is not null), organisation => Assert.NotNull(Countries.Find(organisation.Mentions!)));
        Assert.All(
            Organisations.All.Where(organisation => organisation.Successor is not null),
            organisation => Assert.True(Countries.Find(organisation.Successor!) is not null || Organisations.Find(organisation.Successor!) is not null, organisation.Name));
    }

    [Theory]
    [InlineData("name\tcode", "list.tsv, line 1")]
    [InlineData("# why\ncode\tname\nFR\tFrance\tParis", "list.tsv, line 3")]
    public void A_broken_list_tells_its_file_and_line(string text, string place)
    {
        var error = Assert.Throws<InvalidDataException>(() => ListReader.Read("list.tsv", new StringReader(text), "code", "name").ToList());
        Assert.Contains(place, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020-13")]
    [InlineData("May")]
    public void A_date_that_is_none_tells_its_file_and_line(string date)
    {
        var row = ListReader.Read("list.tsv", new StringReader($"from\n{date}"), "from").Single();
        Assert.StartsWith("list.tsv, line 2", Assert.Throws<InvalidDataException>(() => row.From(0)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Months_and_years_count_in_full_at_both_ends()
    {
        var row = ListReader.Read("list.tsv", new StringReader("from\tuntil\n2004-02\t2007"), "from", "until").Single();
        Assert.Equal(new DateOnly(2004, 2, 1), row.From(0));
        Assert.Equal(new DateOnly(2004, 2, 29), row.Until(0));
        Assert.Equal(new DateOnly(2007, 12, 31), row.Until(1));
    }
}
