using NewsDashboard.Extraction.Gazetteers;
using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Sentiment;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Tests.Sentiment;

public class ArticleToneTests
{
    private readonly ToneAnalyzer analyzer = new();

    [Fact]
    public void Countries_and_people_get_the_tone_of_their_sentences()
    {
        const string text = "Canada condemned Iran for the attack. Iran was accused of lying. Mina Sol praised Canada for its courage.";
        var document = Document.Read(text);

        var tone = analyzer.Analyze(
            document,
            [Country(document, "CA", 0), Country(document, "IR", 0), Country(document, "IR", 1), Country(document, "CA", 2)],
            [new PersonMention("Mina Sol", null, null, Span(document, "Mina Sol", 2), 2, "test")]);

        Assert.Equal(["CA", "IR"], tone.Countries.Select(country => country.Country));
        Assert.Equal([2, 2], tone.Countries.Select(country => country.Sentences));
        Assert.True(tone.Countries[0].Score > 0, "Canada is praised");
        Assert.True(tone.Countries[1].Score < -0.3, "Iran is blamed");
        Assert.Equal("Mina Sol", Assert.Single(tone.People).Name);
    }

    [Fact]
    public void Two_mentions_in_a_sentence_count_as_one()
    {
        var document = Document.Read("Iran, said Iran's envoy, was glad. The day was fine.");
        var span = Span(document, "Iran", 0);
        var second = new TextSpan(document.Content.LastIndexOf("Iran", StringComparison.Ordinal), 4);

        var tone = analyzer.Analyze(document, [Mention("IR", span, 0), Mention("IR", second, 0)], []);

        Assert.Equal(1, Assert.Single(tone.Countries).Sentences);
    }

    [Fact]
    public void The_article_is_the_mean_of_its_sentences()
    {
        var tone = analyzer.Analyze(Document.Read("The talks were cordial. The attack was brutal. It rained."), [], []);

        Assert.Equal(3, tone.Sentences.Count);
        Assert.Equal(tone.Sentences.Average(sentence => sentence.Score), tone.Score, 9);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\0\u0001\uD800")]
    [InlineData("..!!??\"\"``''")]
    public void Text_without_words_has_no_tone(string text) =>
        Assert.Equal(0, analyzer.Analyze(Document.Read(text), [], []).Score);

    [Fact]
    public void Same_article_same_tone_on_every_thread()
    {
        var document = Document.Read("Canada condemned Iran. \"A brutal act,\" she said. Talks were cordial.");
        var mentions = new[] { Country(document, "CA", 0) };
        var due = analyzer.Analyze(document, mentions, []).Countries[0].Score;

        var scores = new double[200];
        Parallel.For(0, scores.Length, i => scores[i] = analyzer.Analyze(document, mentions, []).Countries[0].Score);

        Assert.All(scores, score => Assert.Equal(due, score));
    }

    private static CountryMention Country(Document document, string code, int sentence) =>
        Mention(code, Span(document, code == "CA" ? "Canada" : "Iran", sentence), sentence);

    private static CountryMention Mention(string code, TextSpan span, int sentence) =>
        new(code, CountryMentionKind.Name, span, sentence, "test");

    private static TextSpan Span(Document document, string words, int sentence) =>
        new(document.Content.IndexOf(words, document.Sentences[sentence].Span.Start, StringComparison.Ordinal), words.Length);
}
