namespace NewsDashboard.Extraction.Tests.People;

public class PersonMentionTests
{
    private static readonly ArticleAnalyzer Analyzer = new();

    private static string Read(string text) => string.Join(" | ", Analyzer
        .Analyze(new Article { Id = "a", Published = new(2019, 5, 15), Text = text })
        .People.Select(p => $"{p.Name} {p.Party}").Distinct());

    [Theory]
    [InlineData("Egypt's authoritarian President Abdel Fattah al-Sisi spoke.", "Abdel Fattah al-Sisi EG")]
    [InlineData("Polish Foreign Minister Jan Wielki met his Slovak counterpart Peter Maly.", "Jan Wielki PL | Peter Maly SK")]
    [InlineData("Prime Minister Ann Example of Canada left.", "Ann Example CA")]
    [InlineData("Kenya's president, Joseph Mfano, arrived.", "Joseph Mfano KE")]
    [InlineData("Maria Muster, the foreign minister of Austria, arrived.", "Maria Muster AT")]
    [InlineData("Crown Prince Salman bin Hamad of Bahrain spoke.", "Salman bin Hamad BH")]
    [InlineData("Presidents Putin and Xi met.", "Putin RU | Xi CN")]
    [InlineData("Secretary of State Ann Sample spoke.", "Ann Sample US")]
    [InlineData("Mexican President Jorge Ejemplo and Foreign Secretary Ana Muestra spoke.", "Jorge Ejemplo MX | Ana Muestra MX")]
    [InlineData("Putin's envoy Pavel Primer arrived.", "Pavel Primer RU")]
    [InlineData("President Joao Exemplo of Angola spoke. Exemplo then left.", "Joao Exemplo AO")]
    public void A_name_is_tied_to_the_party_that_it_speaks_for(string text, string expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void A_role_and_a_pronoun_mean_the_person_named_before()
    {
        var meetings = Meetings.MeetingStory.Meetings(
            "Ghanaian President Kofi Exemple flew to Lome on Monday. He met Togolese President Faure Essai there. The Ghanaian leader later held talks in Lome with Beninese President Patrice Test.");
        Assert.All(meetings, m => Assert.Contains("Kofi Exemple", m.People.Select(p => p.Name)));
        Assert.Equal(2, meetings.Count);
    }
}
