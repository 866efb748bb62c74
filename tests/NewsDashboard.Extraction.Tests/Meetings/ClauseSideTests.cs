namespace NewsDashboard.Extraction.Tests.Meetings;

public class ClauseSideTests
{
    [Theory]
    [InlineData("Turkish President Recep Tayyip Erdogan raises Syria in a phone call with Russian President Vladimir Putin.", "RU+TR Held Call 2019-05-15 nowhere [Recep Tayyip Erdogan, Vladimir Putin]")]
    [InlineData("In recent days Syria held talks with Russian Foreign Minister Sergei Lavrov in Sochi.", "RU+SY Held InPerson 2019-05-15 Sochi [Sergei Lavrov]")]
    public void A_state_that_a_present_verb_takes_as_its_matter_is_no_side(string text, string expected) => Assert.Equal(expected, MeetingStory.Read(text));

    [Theory]
    [InlineData("Talks between Turkish President Recep Tayyip Erdogan and Greek Prime Minister Alexis Tsipras are off, an aide said.", "GR+TR Cancelled InPerson no day nowhere [Alexis Tsipras, Recep Tayyip Erdogan]")]
    [InlineData("Talks between Turkish President Recep Tayyip Erdogan and Greek Prime Minister Alexis Tsipras on Monday were off to a good start.", "GR+TR Held InPerson 2019-05-13 nowhere [Alexis Tsipras, Recep Tayyip Erdogan]")]
    public void Talks_that_are_off_are_cancelled(string text, string expected) => Assert.Equal(expected, MeetingStory.Read(text));

    [Theory]
    [InlineData("Norwegian Foreign Minister Ine Eriksen Soreide met with officials from the governments of Chad, Niger and Mali on Monday.", "NO+TD Held InPerson 2019-05-13 nowhere [Ine Eriksen Soreide] | NE+NO Held InPerson 2019-05-13 nowhere [Ine Eriksen Soreide] | ML+NO Held InPerson 2019-05-13 nowhere [Ine Eriksen Soreide]")]
    [InlineData("Norwegian Foreign Minister Ine Eriksen Soreide met with officials from Chad, Niger and Mali on Monday.", "ML+NE+NO+TD Held InPerson 2019-05-13 nowhere [Ine Eriksen Soreide]")]
    public void Officials_of_several_governments_are_met_at_each(string text, string expected) => Assert.Equal(expected, MeetingStory.Read(text));

    [Theory]
    [InlineData("Polish President Andrzej Duda was filled in over the telephone by Lithuanian President Dalia Grybauskaite on Monday.", "LT+PL Held Call 2019-05-13 nowhere [Andrzej Duda, Dalia Grybauskaite]")]
    [InlineData("Polish President Andrzej Duda was briefed in Vilnius by Lithuanian President Dalia Grybauskaite on Monday.", "LT+PL Held InPerson 2019-05-13 Vilnius [Andrzej Duda, Dalia Grybauskaite]")]
    [InlineData("The post of Polish President Andrzej Duda's adviser was filled on Monday by a friend of Lithuanian President Dalia Grybauskaite.", "")]
    public void Whoever_is_filled_in_by_a_leader_talked_to_him(string text, string expected) => Assert.Equal(expected, MeetingStory.Read(text));
}
