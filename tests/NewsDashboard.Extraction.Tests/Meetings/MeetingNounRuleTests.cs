namespace NewsDashboard.Extraction.Tests.Meetings;

public class MeetingNounRuleTests
{
    [Theory]
    [InlineData("Talks between Russian Foreign Minister Sergei Lavrov and his Serbian counterpart Ivica Dacic opened in Belgrade on Tuesday.", "RS+RU Held InPerson 2019-05-14 Belgrade [Ivica Dacic, Sergei Lavrov]")]
    [InlineData("Japanese Prime Minister Shinzo Abe held talks with Mongolian President Khaltmaa Battulga in Ulaanbaatar on Saturday.", "JP+MN Held InPerson 2019-05-11 Ulaanbaatar [Khaltmaa Battulga, Shinzo Abe]")]
    [InlineData("A meeting between Armenian Prime Minister Nikol Pashinyan and Azerbaijani President Ilham Aliyev was postponed.", "AM+AZ Cancelled InPerson no day nowhere [Ilham Aliyev, Nikol Pashinyan]")]
    [InlineData("Merkel's meeting with Ukrainian President Volodymyr Zelensky is scheduled for June 18.", "DE+UA Planned InPerson 2019-06-18 nowhere [Merkel, Volodymyr Zelensky]")]
    [InlineData("In a telephone conversation on Monday, Saudi King Salman and Jordan's King Abdullah discussed the situation in Gaza.", "JO+SA Held Call 2019-05-13 nowhere [King Abdullah, King Salman]")]
    [InlineData("The Trump-Kim summit in Hanoi in February ended without a deal.", "KP+US Held InPerson 2019-02-01 Hanoi []")]
    [InlineData("Wang also held a video call with European Commission President Jean-Claude Juncker. Chinese Foreign Minister Wang Yi praised him.", "CN+EU Held Video 2019-05-15 nowhere [Jean-Claude Juncker, Wang Yi]")]
    [InlineData("Pakistani Prime Minister Imran Khan told Afghan President Ashraf Ghani during talks in Kabul on Monday that the border would open.", "AF+PK Held InPerson 2019-05-13 Kabul [Ashraf Ghani, Imran Khan]")]
    [InlineData("The Iraqi government and the Turkish delegation began negotiations in Baghdad on Sunday.", "IQ+TR Held InPerson 2019-05-12 Baghdad []")]
    [InlineData("Chilean President Sebastian Pinera said in a meeting on Tuesday with Chinese Premier Li Keqiang that trade would grow.", "CL+CN Held InPerson 2019-05-14 nowhere [Li Keqiang, Sebastian Pinera]")]
    [InlineData("Ethiopian Prime Minister Abiy Ahmed cancelled a meeting with Eritrean President Isaias Afwerki that had been planned for Thursday.", "ER+ET Cancelled InPerson 2019-05-16 nowhere [Abiy Ahmed, Isaias Afwerki]")]
    public void A_meeting_told_by_a_noun_is_read(string text, string expected) => Assert.Equal(expected, MeetingStory.Read(text));

    [Theory]
    [InlineData("The relationship between Russia and China has never been better.")]
    [InlineData("The president called for talks with Iran.")]
    [InlineData("Negotiations between Greece and North Macedonia have gone on for years.")]
    [InlineData("The match between Peru and Chile was a meeting of old rivals.")]
    public void A_noun_without_a_sitting_is_none(string text) => Assert.Equal("", MeetingStory.Read(text));
}
