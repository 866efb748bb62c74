namespace NewsDashboard.Extraction.Tests.Meetings;

public class CourtesyRuleTests
{
    [Theory]
    [InlineData("Japanese Prime Minister Shinzo Abe called on Pope Francis at the Vatican on Saturday.", "JP+VA Held InPerson 2019-05-11 Vatican [Pope Francis, Shinzo Abe]")]
    [InlineData("Greek Foreign Minister George Katrougalos paid a call on Cypriot President Nicos Anastasiades on Monday.", "CY+GR Held InPerson 2019-05-13 Cyprus [George Katrougalos, Nicos Anastasiades]")]
    [InlineData("Turkish President Recep Tayyip Erdogan was in Sarajevo on Monday as the guest of Bosnian President Milorad Dodik.", "BA+TR Held InPerson 2019-05-13 Sarajevo [Milorad Dodik, Recep Tayyip Erdogan]")]
    [InlineData("Finnish President Sauli Niinisto will be the guest of Estonian President Kersti Kaljulaid in Tallinn on Friday.", "EE+FI Planned InPerson 2019-05-17 Tallinn [Kersti Kaljulaid, Sauli Niinisto]")]
    [InlineData("Norwegian Foreign Minister Ine Eriksen Soreide took Venezuelan Foreign Minister Jorge Arreaza aside in Oslo on Tuesday.", "NO+VE Held InPerson 2019-05-14 Oslo [Ine Eriksen Soreide, Jorge Arreaza]")]
    public void Calls_on_a_host_are_read(string text, string expected) => Assert.Equal(expected, MeetingStory.Read(text));

    [Theory]
    [InlineData("Iraq called on Iran to withdraw its troops.")]
    [InlineData("German Chancellor Angela Merkel called on Russian President Vladimir Putin to release the sailors.")]
    [InlineData("The Austrian president was a guest of the hotel in Budapest.")]
    [InlineData("Leaving differences with Morocco aside, Spain signed the treaty.")]
    public void Demands_and_hotel_guests_are_none(string text) => Assert.Equal("", MeetingStory.Read(text));
}
