using NewsDashboard.Extraction.Sentiment;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Tests.Sentiment;

public class QuotationToneTests
{
    [Theory]
    [InlineData("\"It is a shameful betrayal,\" Minister Aava Lind said after the cordial dinner.")]
    [InlineData("“It is a shameful betrayal,” Minister Aava Lind said after the cordial dinner.")]
    [InlineData("``It is a shameful betrayal,'' Minister Aava Lind said after the cordial dinner.")]
    public void Words_inside_a_quotation_are_told_from_those_outside(string text)
    {
        var words = WordsOf(text);

        Assert.Equal(["shameful", "betrayal"], words.Where(word => word.Quoted).Select(word => word.Span.In(text)));
        Assert.Equal(["cordial"], words.Where(word => !word.Quoted).Select(word => word.Span.In(text)));
    }

    [Theory]
    [InlineData("\"It is a betrayal,\" Minister Aava Lind said.", "Minister Aava Lind")]
    [InlineData("\"It is a betrayal,\" said Aava Lind.", "Aava Lind")]
    [InlineData("He told reporters: \"It is a betrayal.\"", "He")]
    public void The_speaker_of_a_quotation_is_named(string text, string speaker)
    {
        var word = Assert.Single(WordsOf(text), word => word.Quoted);

        Assert.Equal(speaker, word.Speaker?.In(text));
    }

    [Fact]
    public void A_quotation_goes_on_into_the_next_sentence_and_keeps_its_speaker()
    {
        const string text = "\"We are here,\" Aava Lind said. \"It was a brutal winter. It was a terrible spring.\"";

        var quoted = WordsOf(text).Where(word => word.Quoted).ToList();

        Assert.Equal(["brutal", "terrible"], quoted.Select(word => word.Span.In(text)));
        Assert.All(quoted, word => Assert.Equal("Aava Lind", word.Speaker?.In(text)));
    }

    [Fact]
    public void A_quotation_left_open_ends_with_its_paragraph()
    {
        const string text = "\"It was a brutal winter, Aava Lind said.\n\nThe dinner was cordial.";

        Assert.Equal([true, false], WordsOf(text).Select(word => word.Quoted));
    }

    private static List<ToneWord> WordsOf(string text) =>
        [.. new ToneAnalyzer().Analyze(Document.Read(text), [], []).Sentences.SelectMany(sentence => sentence.Words)];
}
