namespace NewsDashboard.Extraction.Tests.Meetings;

public class MeetingDayTests
{
    [Theory]
    [InlineData("U.S. Trade Representative Robert Lighthizer and Chinese Vice Premier Liu He ended three days of talks in Beijing on Friday.", "CN+US Held InPerson 2019-05-08 Beijing [Liu He, Robert Lighthizer]")]
    [InlineData("Portuguese Prime Minister Antonio Costa left Luanda on Sunday after a two-day official visit to Angola.", "AO+PT Held InPerson 2019-05-11 Angola [Antonio Costa]")]
    [InlineData("Israeli Prime Minister Benjamin Netanyahu arrived in Warsaw on Monday. The following day he met Polish President Andrzej Duda.", "IL+PL Held InPerson 2019-05-14 Warsaw [Andrzej Duda, Benjamin Netanyahu]")]
    [InlineData("Hungarian President Janos Ader, whose term ends on Friday, received Austrian President Alexander Van der Bellen on Monday.", "AT+HU Held InPerson 2019-05-13 Hungary [Alexander Van der Bellen, Janos Ader]")]
    [InlineData("Thai Prime Minister Prayuth Chan-ocha flies to Tokyo on Thursday and will see Japanese Prime Minister Shinzo Abe on Friday.", "JP+TH Planned InPerson 2019-05-17 Tokyo [Prayuth Chan-ocha, Shinzo Abe]")]
    [InlineData("Chinese President Xi Jinping met Russian President Vladimir Putin in Beijing on Monday but had no meeting with Japanese Prime Minister Shinzo Abe.", "CN+RU Held InPerson 2019-05-13 Beijing [Vladimir Putin, Xi Jinping] | CN+JP Cancelled InPerson 2019-05-13 Beijing [Shinzo Abe, Xi Jinping]")]
    [InlineData("Egyptian Foreign Minister Sameh Shoukry rejected the idea in a meeting in Cairo on Sunday with Qatari Foreign Minister Mohammed bin Abdulrahman.", "EG+QA Held InPerson 2019-05-12 Cairo [Mohammed bin Abdulrahman, Sameh Shoukry]")]
    [InlineData("In Damascus on Monday, Iraqi President Barham Salih talked for two hours with Syrian President Bashar al-Assad.", "IQ+SY Held InPerson 2019-05-13 Damascus [Barham Salih, Bashar al-Assad]")]
    [InlineData("Peruvian President Martin Vizcarra met Bolivian President Evo Morales in La Paz on Sunday, and on Monday the two ministers of mines opened a fair.", "BO+PE Held InPerson 2019-05-12 La Paz [Evo Morales, Martin Vizcarra]")]
    [InlineData("Peruvian President Martin Vizcarra met Bolivian President Evo Morales in La Paz, and on Monday the visitor opened a fair.", "BO+PE Held InPerson 2019-05-15 La Paz [Evo Morales, Martin Vizcarra]")]
    [InlineData("On 3 January Estonian President Kersti Kaljulaid said that she would meet Latvian President Raimonds Vejonis.", "EE+LV Planned InPerson 2019-01-03 nowhere [Kersti Kaljulaid, Raimonds Vejonis]")]
    public void The_day_and_the_status_are_those_of_the_clause(string text, string expected) => Assert.Equal(expected, MeetingStory.Read(text));
}
