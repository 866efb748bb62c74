namespace NewsDashboard.Extraction.Tests.Meetings;

public class HostAndVisitRuleTests
{
    [Theory]
    [InlineData("Kazakh President Kassym-Jomart Tokayev received Kyrgyz President Sooronbay Jeenbekov in Nur-Sultan on Monday.", "KG+KZ Held InPerson 2019-05-13 Nur-Sultan [Kassym-Jomart Tokayev, Sooronbay Jeenbekov]")]
    [InlineData("Hungarian Prime Minister Viktor Orban was received by U.S. President Donald Trump at the White House on Monday.", "HU+US Held InPerson 2019-05-13 Washington [Donald Trump, Viktor Orban]")]
    [InlineData("Portuguese President Marcelo Rebelo de Sousa will host Angolan President Joao Lourenco in Lisbon on Friday.", "AO+PT Planned InPerson 2019-05-17 Lisbon [Joao Lourenco, Marcelo Rebelo de Sousa]")]
    [InlineData("India summoned the Pakistani ambassador on Tuesday.", "IN+PK Held InPerson 2019-05-14 India []")]
    [InlineData("Brazilian President Jair Bolsonaro phoned Israeli Prime Minister Benjamin Netanyahu on Sunday.", "BR+IL Held Call 2019-05-12 nowhere [Benjamin Netanyahu, Jair Bolsonaro]")]
    [InlineData("Swedish Foreign Minister Margot Wallstrom paid an official visit to Tunisia last week.", "SE+TN Held InPerson 2019-05-06 Tunisia [Margot Wallstrom]")]
    [InlineData("Indonesian President Joko Widodo arrived in Singapore on Tuesday for talks.", "ID+SG Held InPerson 2019-05-14 Singapore [Joko Widodo]")]
    [InlineData("A visit by Spanish Prime Minister Pedro Sanchez to Morocco is planned for June.", "ES+MA Planned InPerson 2019-06-01 Morocco [Pedro Sanchez]")]
    public void Hosts_guests_and_visitors_are_read(string text, string expected) => Assert.Equal(expected, MeetingStory.Read(text));

    [Theory]
    [InlineData("Russian President Vladimir Putin welcomed China's decision.")]
    [InlineData("Dutch Prime Minister Mark Rutte visited Belgium for the funeral of a cyclist.")]
    [InlineData("Danish tourists visited Iceland last week.")]
    [InlineData("The minister called Iran a threat.")]
    public void Travel_and_words_without_talks_are_none(string text) => Assert.Equal("", MeetingStory.Read(text));
}
