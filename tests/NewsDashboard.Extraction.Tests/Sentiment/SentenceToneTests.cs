using NewsDashboard.Extraction.Sentiment;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Tests.Sentiment;

public class SentenceToneTests
{
    private readonly ToneAnalyzer analyzer = new();

    [Theory]
    [InlineData("The two ministers held warm and constructive talks.")]
    [InlineData("They signed a treaty of friendship after a breakthrough.")]
    [InlineData("The delegations praised each other's efforts for peace.")]
    public void Good_news_is_positive(string text) => Assert.True(ToneOf(text) > 0.2, $"{ToneOf(text)}");

    [Theory]
    [InlineData("The envoy condemned the brutal attack.")]
    [InlineData("Talks collapsed in a bitter dispute.")]
    [InlineData("The army killed dozens of civilians.")]
    public void Bad_news_is_negative(string text) => Assert.True(ToneOf(text) < -0.2, $"{ToneOf(text)}");

    [Theory]
    [InlineData("The ministers met in Oslo on Tuesday.")]
    [InlineData("The president will travel to Hanoi next week.")]
    public void Plain_news_has_no_tone(string text) => Assert.Equal(0, ToneOf(text), 3);

    [Fact]
    public void Negation_turns_a_word_and_weakens_it()
    {
        var hostile = Assert.Single(WordsOf("The mood was hostile.")).Weight;
        var negated = Assert.Single(WordsOf("The mood was not hostile.")).Weight;

        Assert.True(hostile < 0);
        Assert.InRange(negated, 0.01, -hostile - 0.01);
    }

    [Fact]
    public void Negation_ends_with_its_clause()
    {
        var words = WordsOf("They did not come, hostile words followed.");

        Assert.True(Assert.Single(words).Weight < 0);
    }

    [Fact]
    public void Negation_does_not_reach_far()
    {
        var words = WordsOf("No minister from either of the two capitals praised it.");

        Assert.True(Assert.Single(words).Weight > 0);
    }

    [Theory]
    [InlineData("The sides failed to agree on a text.")]
    [InlineData("The round ended without agreement.")]
    [InlineData("They didn't reach an agreement.")]
    [InlineData("They didn’t reach an agreement.")]
    public void An_agreement_that_failed_is_negative(string text) => Assert.True(ToneOf(text) < 0, $"{ToneOf(text)}");

    [Fact]
    public void A_degree_word_strengthens_the_next()
    {
        Assert.True(ToneOf("The talks were very cordial.") > ToneOf("The talks were cordial."));
        Assert.True(ToneOf("The talks were somewhat cordial.") < ToneOf("The talks were cordial."));
    }

    [Fact]
    public void Names_carry_no_tone()
    {
        Assert.Empty(WordsOf("Later in the evening several reporters asked Hope Love and Senator Grant Strong about their plans for Friendship Heights."));
    }

    [Fact]
    public void A_headline_in_capitals_is_read_like_any_sentence()
    {
        Assert.True(ToneOf("MINISTERS CONDEMN BRUTAL ATTACK ON VILLAGE") < -0.2);
        Assert.True(ToneOf("Ministers Praise Cordial Talks After Breakthrough") > 0.2);
    }

    [Fact]
    public void Each_word_keeps_its_place()
    {
        const string text = "At noon they praised the cordial host.";

        Assert.Equal(["praised", "cordial"], WordsOf(text).Select(word => word.Span.In(text)));
    }

    private double ToneOf(string text) => analyzer.Analyze(Document.Read(text), [], []).Score;

    private IReadOnlyList<ToneWord> WordsOf(string text) =>
        Assert.Single(analyzer.Analyze(Document.Read(text), [], []).Sentences).Words;
}
