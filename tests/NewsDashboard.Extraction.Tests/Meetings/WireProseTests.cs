namespace NewsDashboard.Extraction.Tests.Meetings;

public class WireProseTests
{
    [Theory]
    [InlineData("U.S. Secretary of State Mike Pompeo saw Iraqi President Barham Salih in Baghdad on Tuesday.", "IQ+US Held InPerson 2019-05-14 Baghdad [Barham Salih, Mike Pompeo]")]
    [InlineData("Libyan Prime Minister Fayez al-Sarraj left Paris on Sunday after seeing French President Emmanuel Macron.", "FR+LY Held InPerson 2019-05-12 Paris [Emmanuel Macron, Fayez al-Sarraj]")]
    [InlineData("Armenian Prime Minister Nikol Pashinyan and Azerbaijani President Ilham Aliyev last saw each other in Vienna in March.", "AM+AZ Held InPerson 2019-03-01 Vienna [Ilham Aliyev, Nikol Pashinyan]")]
    [InlineData("U.S. envoy Zalmay Khalilzad will brief Indian Foreign Minister Sushma Swaraj in New Delhi on Thursday.", "IN+US Planned InPerson 2019-05-16 New Delhi [Sushma Swaraj, Zalmay Khalilzad]")]
    [InlineData("Turkish Foreign Minister Mevlut Cavusoglu was briefed by Qatari officials in Doha on Sunday.", "QA+TR Held InPerson 2019-05-12 Doha [Mevlut Cavusoglu]")]
    [InlineData("Russian Foreign Minister Sergei Lavrov, with whom U.S. Secretary of State Mike Pompeo conferred in Helsinki on Tuesday, was glad.", "RU+US Held InPerson 2019-05-14 Helsinki [Mike Pompeo, Sergei Lavrov]")]
    [InlineData("Merkel discussed the plan on Monday with French President Emmanuel Macron, who telephoned Russian President Vladimir Putin the following day. German Chancellor Angela Merkel was glad.", "DE+FR Held InPerson 2019-05-13 nowhere [Angela Merkel, Emmanuel Macron] | FR+RU Held Call 2019-05-14 nowhere [Emmanuel Macron, Vladimir Putin]")]
    [InlineData("Ukrainian officials welcomed the talks that Ukrainian President Petro Poroshenko held with U.S. Vice President Mike Pence in Munich on Saturday.", "UA+US Held InPerson 2019-05-11 Munich [Mike Pence, Petro Poroshenko]")]
    [InlineData("South Korean Foreign Minister Kang Kyung-wha reached Beijing last week and conferred with Chinese Foreign Minister Wang Yi.", "CN+KR Held InPerson 2019-05-06 Beijing [Kang Kyung-wha, Wang Yi]")]
    [InlineData("Malian Prime Minister Boubou Cisse, officials said, had telephoned Algerian President Abdelkader Bensalah on Monday.", "DZ+ML Held Call 2019-05-13 nowhere [Abdelkader Bensalah, Boubou Cisse]")]
    [InlineData("Italian Prime Minister Giuseppe Conte will play host to Libyan leader Fayez al-Sarraj in Rome on Friday.", "IT+LY Planned InPerson 2019-05-17 Rome [Fayez al-Sarraj, Giuseppe Conte]")]
    [InlineData("U.S. President Donald Trump invited Hungarian Prime Minister Viktor Orban to Washington in June.", "HU+US Planned InPerson 2019-06-01 Washington [Donald Trump, Viktor Orban]")]
    [InlineData("Peruvian President Martin Vizcarra took a call from Colombian President Ivan Duque on Monday.", "CO+PE Held Call 2019-05-13 nowhere [Ivan Duque, Martin Vizcarra]")]
    [InlineData("Cuban President Miguel Diaz-Canel has ruled out meeting Brazilian President Jair Bolsonaro.", "BR+CU Cancelled InPerson no day nowhere [Jair Bolsonaro, Miguel Diaz-Canel]")]
    [InlineData("Egyptian President Abdel Fattah al-Sisi telephoned Saudi King Salman and Jordanian King Abdullah on Sunday.", "EG+SA Held Call 2019-05-12 nowhere [Abdel Fattah al-Sisi, King Salman] | EG+JO Held Call 2019-05-12 nowhere [Abdel Fattah al-Sisi, King Abdullah]")]
    [InlineData("Polish President Andrzej Duda and Lithuanian President Dalia Grybauskaite spent two hours together in Warsaw on Monday.", "LT+PL Held InPerson 2019-05-13 Warsaw [Andrzej Duda, Dalia Grybauskaite]")]
    [InlineData("Portuguese Prime Minister Antonio Costa and Spanish Prime Minister Pedro Sanchez will travel to Berlin on Friday for separate talks with German Chancellor Angela Merkel.", "DE+PT Planned InPerson 2019-05-17 Berlin [Angela Merkel, Antonio Costa] | DE+ES Planned InPerson 2019-05-17 Berlin [Angela Merkel, Pedro Sanchez]")]
    [InlineData("Israeli Prime Minister Benjamin Netanyahu will send his security adviser, Meir Ben-Shabbat, to Moscow next week for consultations.", "IL+RU Planned InPerson 2019-05-20 Moscow [Meir Ben-Shabbat]")]
    [InlineData("A trip to Ankara by Iraqi Prime Minister Adel Abdul Mahdi was scrapped.", "IQ+TR Cancelled InPerson no day Ankara [Adel Abdul Mahdi]")]
    [InlineData("Kenyan President Uhuru Kenyatta flew to Kampala on Monday and urged Ugandan President Yoweri Museveni to free the fishermen.", "KE+UG Held InPerson 2019-05-13 Kampala [Uhuru Kenyatta]")]
    [InlineData("Canadian Foreign Minister Chrystia Freeland was told by Chinese Foreign Minister Wang Yi in Osaka on Monday that the trade ban would stay.", "CA+CN Held InPerson 2019-05-13 Osaka [Chrystia Freeland, Wang Yi]")]
    [InlineData("The meeting on Tuesday, chaired by Swiss President Ueli Maurer, was attended by Austrian Chancellor Sebastian Kurz and Slovenian Prime Minister Marjan Sarec.", "AT+CH+SI Held InPerson 2019-05-14 nowhere [Marjan Sarec, Sebastian Kurz, Ueli Maurer]")]
    [InlineData("Nepalese Foreign Minister Pradeep Gyawali arrived in Dhaka on Sunday on an official visit.", "BD+NP Held InPerson 2019-05-12 Dhaka [Pradeep Gyawali]")]
    public void The_turns_of_agency_reports_are_read(string text, string expected) => Assert.Equal(expected, MeetingStory.Read(text));

    [Theory]
    [InlineData("Indian Prime Minister Narendra Modi saw a film about China on Monday.")]
    [InlineData("French President Emmanuel Macron sees Russian President Vladimir Putin as a rival.")]
    [InlineData("Chilean President Sebastian Pinera briefed reporters on the Bolivian border on Monday.")]
    [InlineData("Israeli Prime Minister Benjamin Netanyahu sent a letter to Moscow last week.")]
    [InlineData("Calls from Iran for talks with Iraq were rejected.")]
    [InlineData("The generals of Sudan would hold talks with Ethiopian diplomats if asked.")]
    public void What_only_looks_like_them_is_none(string text) => Assert.Equal("", MeetingStory.Read(text));
}
