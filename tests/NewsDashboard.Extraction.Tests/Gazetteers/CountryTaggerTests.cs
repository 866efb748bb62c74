using NewsDashboard.Extraction.Gazetteers;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Tests.Gazetteers;

public class CountryTaggerTests
{
    private static readonly CountryTagger Tagger = new();

    [Theory]
    [InlineData("The ministers of Norway and Peru signed it.", "NO PE")]
    [InlineData("Britain and Holland voted with Burma.", "GB NL MM")]
    [InlineData("A U.S. envoy, a UK official and the UAE team left the USA.", "US GB AE")]
    [InlineData("Swedes, Poles and a Senegalese diplomat spoke.", "SE PL SN")]
    [InlineData("Canberra warned Ouagadougou.", "AU BF")]
    [InlineData("Kiev, now written Kyiv, lies in Ukraine.", "UA")]
    [InlineData("The Kremlin called Downing Street and the White House.", "RU GB US")]
    [InlineData("The Élysée and the Blue House said nothing.", "FR KR")]
    [InlineData("America first, said the American leader.", "US")]
    [InlineData("Palestinian, Taiwanese and Kosovar delegates came.", "PS TW XK")]
    public void A_state_is_named_by_name_alias_abbreviation_demonym_capital_or_seat(string text, string countries) =>
        Assert.Equal(countries, Read(text));

    [Theory]
    [InlineData("North Korea's leader met South Korean envoys.", "KP KR")]
    [InlineData("Papua New Guinea, Guinea-Bissau, Equatorial Guinea and Guinea differ.", "PG GW GQ GN")]
    [InlineData("Niger is not Nigeria; a Nigerien is no Nigerian.", "NE NG")]
    [InlineData("The Democratic Republic of the Congo borders the Republic of the Congo.", "CD CG")]
    [InlineData("South Sudan left Sudan, and the Central African Republic watched.", "SS SD CF")]
    [InlineData("The Dominican Republic is not Dominica.", "DO DM")]
    [InlineData("The People's Republic of China and the Republic of China disagree.", "CN TW")]
    public void The_longest_name_is_the_one_that_is_meant(string text, string countries) =>
        Assert.Equal(countries, Read(text));

    [Theory]
    [InlineData("Ships crossed the Sea of Japan and the South China Sea.")]
    [InlineData("She moved from New Mexico to New England by way of the Gulf of Mexico.")]
    [InlineData("The Indo-Pacific and the Indian Ocean matter, and so does Latin America.")]
    [InlineData("The South China Morning Post and The Washington Post wrote of it.")]
    [InlineData("Readers of the Ruritania Times and the Jakarta Examiner agree.")]
    [InlineData("They served turkey with French fries and Brussels sprouts.")]
    [InlineData("The Rome Statute, the Paris climate agreement and the Oslo Accords stand.")]
    [InlineData("The Cherokee Indians and a Bank of America branch.")]
    public void A_name_that_only_contains_a_countrys_names_none(string text) => Assert.Equal("", Read(text));

    [Theory]
    [InlineData("Basketball made Michael Jordan rich.")]
    [InlineData("Rep. Jordan spoke, and Jordan left.")]
    [InlineData("A singer, Robert W. Holland, came with Chad Griffin.")]
    [InlineData("The author Jordan Peterfield and the singer Sofia Hollister married.")]
    [InlineData("Bill English resigned, and English went home.")]
    [InlineData("George Washington slept here.")]
    public void A_person_is_no_country(string text) => Assert.Equal("", Read(text));

    [Theory]
    [InlineData("The President of Chad Idriss Deby spoke.", "TD")]
    [InlineData("Israel Prime Minister Rabin and Jordan King Hussein shook hands.", "IL JO")]
    [InlineData("He reached Jordan Thursday.", "JO")]
    public void A_name_or_title_after_a_country_makes_it_no_person(string text, string countries) =>
        Assert.Equal(countries, Read(text));

    [Theory]
    [InlineData("He grew up in Lebanon, Pa., near Berlin, Conn.", "")]
    [InlineData("She teaches in Moscow, Idaho, and in Paris, Texas.", "")]
    [InlineData("A fire broke out in Athens, Georgia.", "")]
    [InlineData("Talks in Tbilisi, Georgia, went on.", "GE")]
    [InlineData("Clashes shook Tripoli, Lebanon, on Friday.", "LB")]
    [InlineData("He goes to Turkey, Georgia and Armenia.", "TR GE AM")]
    public void A_town_of_the_same_name_is_told_by_its_state(string text, string countries) =>
        Assert.Equal(countries, Read(text));

    [Theory]
    [InlineData("Georgia Gov. Ann Miller spoke of Georgia and Alabama.", "")]
    [InlineData("Voters in Georgia chose Republicans in a U.S. runoff.", "US")]
    [InlineData("The president of Georgia spoke of Abkhazia.", "GE")]
    [InlineData("Georgia and Armenia reopened the border.", "GE AM")]
    public void Georgia_is_the_country_or_the_state_as_the_article_goes(string text, string countries) =>
        Assert.Equal(countries, Read(text));

    [Theory]
    [InlineData("He answered in English.", "")]
    [InlineData("She speaks French, German and Thai.", "")]
    [InlineData("Its languages include Bengali, Spanish and Polish.", "")]
    [InlineData("An English teacher wrote in plain English.", "")]
    [InlineData("The war drew in Turkish and Russian jets.", "TR RU")]
    [InlineData("The English government was in French hands.", "GB FR")]
    public void A_language_is_no_country(string text, string countries) => Assert.Equal(countries, Read(text));

    [Theory]
    [InlineData("1988-05-30", "Moscow spoke for the Kremlin and Prague listened to Belgrade.", "SU CS YU")]
    [InlineData("2010-05-30", "Moscow spoke for the Kremlin and Prague listened to Belgrade.", "RU CZ RS")]
    [InlineData("1988-05-30", "West German ministers left Bonn for East Berlin.", "DE DD")]
    [InlineData("1994-05-30", "Serbian leaders met in Belgrade.", "RS")]
    [InlineData("1994-05-30", "Serbian and Yugoslav leaders met in Belgrade.", "RS YU")]
    [InlineData("2014-03-02", "Soviet tanks left East Germany and Yugoslavia broke up.", "SU DD YU")]
    public void A_former_state_is_meant_at_its_time_or_by_its_name(string day, string text, string countries) =>
        Assert.Equal(countries, Read(text, DateOnly.ParseExact(day, "yyyy-MM-dd")));

    [Theory]
    [InlineData("Sino-Russian, Franco-German and US-led talks", "CN RU FR DE US")]
    [InlineData("an anti-American, Washington-based, South Korea-funded group", "US KR")]
    [InlineData("the two Koreas and their inter-Korean line", "KP KR")]
    [InlineData("Franco and Indo are no adjectives by themselves.", "")]
    public void The_parts_of_a_compound_count(string text, string countries) => Assert.Equal(countries, Read(text));

    [Theory]
    [InlineData("Korean officials met in Pyongyang.", "KP")]
    [InlineData("Korean officials met in Seoul and Pyongyang.", "KR KP")]
    [InlineData("Congo's army crossed from Brazzaville.", "CG")]
    public void A_shared_short_name_means_the_usual_state_unless_only_the_other_is_named(string text, string countries) =>
        Assert.Equal(countries, Read(text));

    [Fact]
    public void A_headline_in_capitals_and_a_dateline_are_read()
    {
        Assert.Equal("IR OM", Read("IRAN AND OMAN TALK OIL"));
        Assert.Equal("CN KR", Read("BEIJING, Nov. 22 (Agency) -- An envoy from SOUTH KOREA came. They told us so."));
    }

    [Fact]
    public void A_mention_knows_its_words_its_sentence_its_kind_and_its_rule()
    {
        var document = Document.Read("Nothing here. The Côte d’Ivoire team flew to N’Djamena.");
        var mentions = Tagger.Tag(document, Gazetteer.Default.Match(document), new DateOnly(2020, 1, 1));
        Assert.Collection(
            mentions,
            first =>
            {
                Assert.Equal(("CI", CountryMentionKind.Alias, 1, "country.alias"), (first.Country, first.Kind, first.Sentence, first.RuleId));
                Assert.Equal("Côte d’Ivoire", first.Span.In(document.Content));
            },
            second => Assert.Equal(("TD", CountryMentionKind.Capital, "N’Djamena"), (second.Country, second.Kind, second.Span.In(document.Content))));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u0000\ud800 - -- ’ ")]
    [InlineData("U.S.- -U.S. -")]
    public void Strange_text_does_no_harm(string text)
    {
        var document = Document.Read(text);
        Assert.All(Gazetteer.Default.Match(document), match => Assert.InRange(match.Span.End, 1, text.Length));
        Assert.NotNull(Read(text));
    }

    private static string Read(string text, DateOnly? day = null)
    {
        var document = Document.Read(text);
        var mentions = Tagger.Tag(document, Gazetteer.Default.Match(document), day ?? new DateOnly(2020, 1, 1));
        return string.Join(' ', mentions.Select(mention => mention.Country).Distinct());
    }
}
