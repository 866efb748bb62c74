using NewsDashboard.Extraction.Gazetteers;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Tests.Gazetteers;

public class OfficeHoldersTests
{
    [Theory]
    [InlineData("1991-03-01", "George H.W. Bush")]
    [InlineData("2005-03-01", "George W. Bush")]
    public void A_family_name_that_two_share_is_told_apart_by_the_day(string day, string fullName) =>
        Assert.Equal(fullName, Assert.Single(OfficeHolders.Find("Bush", Day(day)), holder => holder.Role == "president").FullName);

    [Fact]
    public void Who_left_office_is_found_for_as_long_as_is_asked()
    {
        Assert.Empty(OfficeHolders.Find("Gorbachev", new DateOnly(1992, 6, 1)));
        Assert.Equal("SU", OfficeHolders.Find("Gorbachev", new DateOnly(1992, 6, 1), graceDays: 365)[0].Party);
    }

    [Fact]
    public void Who_holds_office_on_the_day_comes_before_who_left_it()
    {
        var holders = OfficeHolders.Find("Netanyahu", new DateOnly(2023, 3, 1), graceDays: 10_000);
        Assert.True(holders[0].HeldOn(new DateOnly(2023, 3, 1)));
        Assert.False(holders[^1].HeldOn(new DateOnly(2023, 3, 1)));
    }

    [Theory]
    [InlineData("FR", "president", "1999-05-05", "Jacques Chirac")]
    [InlineData("JP", "prime minister", "2017-05-05", "Shinzo Abe")]
    [InlineData("GB", "foreign secretary", "2007-01-05", "Margaret Beckett")]
    [InlineData("UN", "secretary-general", "1998-02-05", "Kofi Annan")]
    [InlineData("NATO", "secretary general", "2015-02-05", "Jens Stoltenberg")]
    public void An_office_has_its_holder_on_a_day(string party, string role, string day, string fullName) =>
        Assert.Equal(fullName, Assert.Single(OfficeHolders.Holders(party, role, Day(day))).FullName);

    [Theory]
    [InlineData("Bush", "1990-05-01", null, "George H.W. Bush")]
    [InlineData("Bush", "2010-05-01", null, "George W. Bush")]
    [InlineData("Kim", "2000-06-15", "KP", "Kim Jong-il")]
    [InlineData("Kim", "2000-06-15", "KR", "Kim Dae-jung")]
    [InlineData("Macron", "2016-05-01", null, "Emmanuel Macron")]
    public void A_name_in_a_text_means_who_held_office_then_or_last(string name, string day, string? party, string fullName)
    {
        var match = Assert.Single(Gazetteer.Default.Match(Document.Read($"Then {name} spoke.")));
        Assert.Equal(fullName, match.OfficeHolderOn(Day(day), party)?.FullName);
    }

    [Fact]
    public void Every_state_but_the_smallest_has_its_leaders() =>
        Assert.InRange(Countries.All.Count(country => country.Status == CountryStatus.State && OfficeHolders.All.Any(holder => holder.Party == country.Code)), 195, 197);

    [Fact]
    public void No_term_stands_twice() =>
        Assert.Equal(OfficeHolders.All.Count, OfficeHolders.All.Select(holder => (holder.FullName, holder.Party, holder.Role, holder.From)).Distinct().Count());

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
