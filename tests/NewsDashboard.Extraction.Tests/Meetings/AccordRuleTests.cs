namespace NewsDashboard.Extraction.Tests.Meetings;

public class AccordRuleTests
{
    [Theory]
    [InlineData("French President Emmanuel Macron and German Chancellor Angela Merkel signed a treaty in Aachen on Tuesday.", "DE+FR Held InPerson 2019-05-14 Aachen [Angela Merkel, Emmanuel Macron]")]
    [InlineData("The accord was signed in Oslo on Monday by Norwegian Foreign Minister Ine Eriksen Soreide and Colombian Foreign Minister Carlos Holmes Trujillo.", "CO+NO Held InPerson 2019-05-13 Oslo [Carlos Holmes Trujillo, Ine Eriksen Soreide]")]
    public void Signatories_at_one_place_have_met(string text, string expected) => Assert.Equal(expected, MeetingStory.Read(text));

    [Theory]
    [InlineData("French President Emmanuel Macron and German Chancellor Angela Merkel signed a letter to Brussels.")]
    [InlineData("Greece and Turkey agreed on Monday to lower their tariffs.")]
    public void Words_of_agreement_alone_are_none(string text) => Assert.Equal("", MeetingStory.Read(text));
}
