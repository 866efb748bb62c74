namespace NewsDashboard.Extraction.Tests.Meetings;

public class GappingTests
{
    [Theory]
    [InlineData("U.S. Defense Secretary Patrick Shanahan is due to see Jordanian King Abdullah in Amman on Thursday and Qatari Emir Tamim bin Hamad in Doha on Friday.", "JO+US Planned InPerson 2019-05-16 Amman [King Abdullah, Patrick Shanahan] | QA+US Planned InPerson 2019-05-17 Doha [Patrick Shanahan, Tamim bin Hamad]")]
    [InlineData("Danish Prime Minister Lars Lokke Rasmussen met Finnish President Sauli Niinisto in Helsinki on Monday and Estonian President Kersti Kaljulaid in Tallinn on Tuesday.", "DK+FI Held InPerson 2019-05-13 Helsinki [Lars Lokke Rasmussen, Sauli Niinisto] | DK+EE Held InPerson 2019-05-14 Tallinn [Kersti Kaljulaid, Lars Lokke Rasmussen]")]
    [InlineData("French President Emmanuel Macron met separately Monday with Tunisian President Beji Caid Essebsi and Tuesday with Libyan leader Fayez al-Sarraj.", "FR+TN Held InPerson 2019-05-13 nowhere [Beji Caid Essebsi, Emmanuel Macron] | FR+LY Held InPerson 2019-05-14 nowhere [Emmanuel Macron, Fayez al-Sarraj]")]
    [InlineData("Egyptian President Abdel Fattah al-Sisi telephoned Saudi King Salman on Sunday and Jordanian King Abdullah on Monday.", "EG+SA Held Call 2019-05-12 nowhere [Abdel Fattah al-Sisi, King Salman] | EG+JO Held Call 2019-05-13 nowhere [Abdel Fattah al-Sisi, King Abdullah]")]
    [InlineData("Danish Prime Minister Lars Lokke Rasmussen met Finnish President Sauli Niinisto in Helsinki on Monday and Estonian President Kersti Kaljulaid praised him.", "DK+FI Held InPerson 2019-05-13 Helsinki [Lars Lokke Rasmussen, Sauli Niinisto]")]
    public void Each_has_a_place_and_a_day_of_his_own(string text, string expected) => Assert.Equal(expected, MeetingStory.Read(text));
}
