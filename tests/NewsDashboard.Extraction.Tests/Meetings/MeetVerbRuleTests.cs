namespace NewsDashboard.Extraction.Tests.Meetings;

public class MeetVerbRuleTests
{
    [Theory]
    [InlineData("French President Emmanuel Macron met German Chancellor Angela Merkel in Berlin on Tuesday.", "DE+FR Held InPerson 2019-05-14 Berlin [Angela Merkel, Emmanuel Macron]")]
    [InlineData("OSLO (Reuters) - Norway's Prime Minister Erna Solberg will meet her Danish counterpart, Lars Lokke Rasmussen, on Friday.", "DK+NO Planned InPerson 2019-05-17 Oslo [Erna Solberg, Lars Lokke Rasmussen]")]
    [InlineData("The Kenyan and Ugandan presidents met in Nairobi on May 10 to discuss the border.", "KE+UG Held InPerson 2019-05-10 Nairobi []")]
    [InlineData("Officials said on Monday that Iranian Foreign Minister Javad Zarif had met with Omani officials in Muscat last week.", "IR+OM Held InPerson 2019-05-06 Muscat [Javad Zarif]")]
    [InlineData("Peruvian President Martin Vizcarra refused to meet the Venezuelan ambassador.", "PE+VE Cancelled InPerson no day nowhere [Martin Vizcarra]")]
    [InlineData("Chinese Foreign Minister Wang Yi did not meet Japanese Foreign Minister Taro Kono in Osaka on Monday.", "CN+JP Cancelled InPerson 2019-05-13 Osaka [Taro Kono, Wang Yi]")]
    [InlineData("Turkish President Recep Tayyip Erdogan spoke by telephone with Russian President Vladimir Putin on Sunday.", "RU+TR Held Call 2019-05-12 nowhere [Recep Tayyip Erdogan, Vladimir Putin]")]
    [InlineData("South Korean President Moon Jae-in sat down with Vietnamese Prime Minister Nguyen Xuan Phuc in Hanoi yesterday.", "KR+VN Held InPerson 2019-05-14 Hanoi [Moon Jae-in, Nguyen Xuan Phuc]")]
    [InlineData("After meeting Polish President Andrzej Duda in Warsaw on Tuesday, Ukrainian President Petro Poroshenko flew to Vilnius.", "PL+UA Held InPerson 2019-05-14 Warsaw [Andrzej Duda, Petro Poroshenko]")]
    [InlineData("Presidents Putin and Xi met in Moscow on Thursday.", "CN+RU Held InPerson 2019-05-09 Moscow [Putin, Xi]")]
    [InlineData("Indian Prime Minister Narendra Modi discussed trade and border security with Bhutan's King Jigme Khesar in Thimphu on Monday.", "BT+IN Held InPerson 2019-05-13 Thimphu [Jigme Khesar, Narendra Modi]")]
    [InlineData("NATO Secretary General Jens Stoltenberg is due to meet Montenegrin President Milo Djukanovic in Brussels next week.", "ME+NATO Planned InPerson 2019-05-20 Brussels [Jens Stoltenberg, Milo Djukanovic]")]
    [InlineData("Israeli Prime Minister Benjamin Netanyahu has met twice with Chadian President Idriss Deby this year.", "IL+TD Held InPerson 2019-01-01 nowhere [Benjamin Netanyahu, Idriss Deby]")]
    [InlineData("Italian Prime Minister Giuseppe Conte said he would meet Libyan leader Fayez al-Sarraj on Thursday in Rome.", "IT+LY Planned InPerson 2019-05-16 Rome [Fayez al-Sarraj, Giuseppe Conte]")]
    [InlineData("Egyptian President Abdel Fattah al-Sisi flew to Khartoum on Sunday to meet Sudanese generals.", "EG+SD Held InPerson 2019-05-12 Khartoum [Abdel Fattah al-Sisi]")]
    public void A_meeting_told_by_a_verb_is_read(string text, string expected) => Assert.Equal(expected, MeetingStory.Read(text));

    [Theory]
    [InlineData("Spain met the deadline that Brussels had set for the budget.")]
    [InlineData("Brazil met Argentina in the final of the tournament on Sunday.")]
    [InlineData("The leaders of France and Germany often meet before summits.")]
    [InlineData("If President Moon Jae-in were to meet Japanese Prime Minister Shinzo Abe, they would talk about the past.")]
    [InlineData("Cambodia does not meet World Bank standards.")]
    [InlineData("The company's chief executive met investors in London on Monday.")]
    [InlineData("Canadian Prime Minister Justin Trudeau met voters in Quebec on Monday.")]
    [InlineData("Greek Prime Minister Alexis Tsipras met his cabinet on Monday to discuss the Turkish drilling.")]
    public void What_is_no_meeting_of_two_parties_is_none(string text) => Assert.Equal("", MeetingStory.Read(text));
}
