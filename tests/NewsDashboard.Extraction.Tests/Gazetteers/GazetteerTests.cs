using NewsDashboard.Extraction.Gazetteers;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Tests.Gazetteers;

public class GazetteerTests
{
    [Fact]
    public void A_name_gives_all_of_its_readings()
    {
        var match = Assert.Single(Match("in Washington"));
        Assert.Equal("US", match.Find(EntryKind.Capital)?.Code);
        Assert.Equal("Washington", (match.Find(EntryKind.City)?.Item as City)?.Place);
        Assert.Null(match.Find(EntryKind.Demonym));
    }

    [Fact]
    public void Matches_stand_in_reading_order_and_do_not_overlap()
    {
        var matches = Match("EU foreign policy chief Josep Borrell met Egypt's Abdel Fattah al-Sisi in New Delhi, India.");
        Assert.All(matches.Zip(matches.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
        Assert.Contains(matches, match => match.Find(EntryKind.OrganisationOfficial)?.Code == "EU");
        Assert.Contains(matches, match => match.Find(EntryKind.OfficeHolder)?.Name == "Abdel Fattah al-Sisi");
    }

    [Theory]
    [InlineData("Lula da Silva", "BR")]
    [InlineData("LAVROV", "RU")]
    [InlineData("von der Leyen", "EU")]
    [InlineData("Schröder", "DE")]
    [InlineData("Schroeder", "DE")]
    [InlineData("al-Sisi", "EG")]
    [InlineData("Sisi", "EG")]
    [InlineData("El-Sisi", "EG")]
    [InlineData("Mohammad bin Salman", "SA")]
    [InlineData("Kim Dae Jung", "KR")]
    [InlineData("Ban Ki-Moon", "UN")]
    [InlineData("Sergey Lavrov", "RU")]
    public void An_office_holder_is_found_by_any_spelling(string name, string party) =>
        Assert.Contains(Match($"Then {name} spoke.").SelectMany(match => match.Entries), entry => entry.Item is OfficeHolder && entry.Code == party);

    [Theory]
    [InlineData("Mar-a-Lago", "Palm Beach", "US")]
    [InlineData("the Great Hall of the People", "Beijing", "CN")]
    [InlineData("Sharm El Sheikh", "Sharm el-Sheikh", "EG")]
    [InlineData("the Kremlin", "Moscow", "RU")]
    [InlineData("Nusa Dua", "Nusa Dua", "ID")]
    public void A_venue_gives_the_city_that_it_lies_in(string venue, string place, string country)
    {
        var city = Match($"They met at {venue} again.").Select(match => match.Find(EntryKind.City)?.Item).OfType<City>().First();
        Assert.Equal((place, country), (city.Place, city.Country));
    }

    [Fact]
    public void The_European_Community_becomes_the_union()
    {
        var entry = Assert.Single(Gazetteer.Default.Find("European Community"), entry => entry.Kind == EntryKind.Organisation);
        Assert.Equal("EURC", entry.CodeOn(new DateOnly(1991, 6, 1)));
        Assert.Equal("EU", entry.CodeOn(new DateOnly(1999, 6, 1)));
    }

    [Fact]
    public void A_group_knows_its_members()
    {
        var quad = Assert.IsType<Organisation>(Gazetteer.Default.Find("Quad").Single().Item);
        Assert.Equal(["US", "JP", "AU", "IN"], quad.Members);
    }

    [Theory]
    [InlineData("turkey")]
    [InlineData("chad")]
    [InlineData("us")]
    [InlineData("")]
    [InlineData("Ruritania")]
    public void What_is_no_name_has_no_reading(string word) => Assert.Empty(Gazetteer.Default.Find(word));

    [Fact]
    public void Many_threads_read_with_one_gazetteer()
    {
        var document = Document.Read("Chinese and Egyptian ministers met U.N. Secretary-General António Guterres in New York.");
        var expected = Gazetteer.Default.Match(document).Select(match => match.Span).ToArray();
        Parallel.For(0, 200, _ => Assert.Equal(expected, Gazetteer.Default.Match(document).Select(match => match.Span)));
    }

    private static List<GazetteerMatch> Match(string text) => Gazetteer.Default.Match(Document.Read(text));
}
