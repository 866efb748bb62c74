namespace NewsDashboard.Extraction.Tests.Meetings;

public class SidesTests
{
    [Theory]
    [InlineData("Greece and Turkey have quarrelled for years. Their foreign ministers will meet in Athens on Friday.", "GR+TR Planned InPerson 2019-05-17 Athens []")]
    [InlineData("U.S. Secretary of State Mike Pompeo met the chief Taliban negotiator, Mullah Abdul Ghani Baradar, in Doha on Saturday.", "TALIBAN+US Held InPerson 2019-05-11 Doha [Abdul Ghani Baradar, Mike Pompeo]")]
    [InlineData("Donald Trump's Ukraine envoy, Kurt Volker, met Ukrainian President Petro Poroshenko in Kiev on Monday.", "UA+US Held InPerson 2019-05-13 Kiev [Kurt Volker, Petro Poroshenko]")]
    [InlineData("In Vienna the foreign minister, Karin Kneissl, received Serbian Foreign Minister Ivica Dacic on Tuesday.", "AT+RS Held InPerson 2019-05-14 Vienna [Ivica Dacic, Karin Kneissl]")]
    [InlineData("Congolese President Felix Tshisekedi met a Rwandan rebel leader in Goma on Sunday.", "CD+NSA Held InPerson 2019-05-12 Goma [Felix Tshisekedi]")]
    [InlineData("Russian President Vladimir Putin and Chinese President Xi Jinping are old friends. Prime Minister Dmitry Medvedev praised NATO and Japan. The two presidents met in Sochi on Monday.", "CN+RU Held InPerson 2019-05-13 Sochi [Vladimir Putin, Xi Jinping]")]
    [InlineData("Swedish Foreign Minister Margot Wallstrom came to Seoul on Sunday. South Korean Prime Minister Lee Nak-yon received her on Monday.", "KR+SE Held InPerson 2019-05-13 South Korea [Lee Nak-yon, Margot Wallstrom]")]
    [InlineData("Polish President Andrzej Duda arrived on Monday. Lithuanian President Dalia Grybauskaite greeted him in Vilnius.", "LT+PL Held InPerson 2019-05-15 Vilnius [Andrzej Duda, Dalia Grybauskaite]")]
    [InlineData("U.S. Secretary of State Mike Pompeo flew to Brussels on Monday to brief the foreign ministers of the NATO allies.", "NATO+US Held InPerson 2019-05-13 Brussels [Mike Pompeo]")]
    public void Who_acts_for_whom_is_told_by_the_words_around(string text, string expected) => Assert.Equal(expected, MeetingStory.Read(text));

    [Theory]
    [InlineData("Chinese officials and their colleagues were praised by Russia.")]
    [InlineData("Danish Environment Minister Lee White met farmers in Jutland on Monday.")]
    public void What_names_no_side_is_none(string text) => Assert.Equal("", MeetingStory.Read(text));
}
