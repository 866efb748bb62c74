using NewsDashboard.Extraction.Sentiment;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Tests.Sentiment;

public class TargetToneTests
{
    private readonly ToneAnalyzer analyzer = new();

    [Theory]
    [InlineData("Canada condemned Iran for the attack.", "Iran")]
    [InlineData("Iran was condemned over the arrests.", "Iran")]
    [InlineData("China accused Australia of meddling in its affairs.", "Australia")]
    [InlineData("Aava Lind said that the Russian attack was a brutal crime.", "Russian")]
    public void Who_is_blamed_is_seen_badly(string text, string target) =>
        Assert.Equal(ToneLabel.Negative, ToneToward(text, target).Label);

    [Theory]
    [InlineData("Poland praised Ukraine for its courage.", "Ukraine")]
    [InlineData("India won praise for its successful rescue of stranded sailors.", "India")]
    [InlineData("Aava Lind thanked Norway for its strong support.", "Norway")]
    public void Who_is_praised_is_seen_well(string text, string target) =>
        Assert.Equal(ToneLabel.Positive, ToneToward(text, target).Label);

    [Theory]
    [InlineData("Kenya is expected to host Ethiopia next week for talks.", "Kenya")]
    [InlineData("The president arrived in Vietnam on Sunday.", "Vietnam")]
    [InlineData("Brazil's president met Argentina's president in Montevideo on Tuesday.", "Argentina")]
    public void Plain_news_is_neutral(string text, string target) =>
        Assert.Equal(ToneLabel.Neutral, ToneToward(text, target).Label);

    [Theory]
    [InlineData("Canada condemned Iran for the attack.", "Canada", "Iran")]
    [InlineData("Iran was condemned by Canada over the arrests.", "Canada", "Iran")]
    [InlineData("Aava Lind said that the Russian attack was a brutal crime.", "Aava Lind", "Russian")]
    public void Who_blames_is_seen_better_than_who_is_blamed(string text, string blamer, string blamed) =>
        Assert.True(ToneToward(text, blamer).Score > ToneToward(text, blamed).Score);

    [Theory]
    [InlineData("Trump", "Obama")]
    [InlineData("Russia", "Norway")]
    [InlineData("Kim", "Merkel")]
    public void A_name_alone_changes_nothing(string one, string other)
    {
        const string sentence = "In the afternoon {0} met the prime minister of Fiji and later {0} left for the coast.";

        Assert.Equal(
            ToneToward(sentence.Replace("{0}", one, StringComparison.Ordinal), one),
            ToneToward(sentence.Replace("{0}", other, StringComparison.Ordinal), other));
    }

    [Fact]
    public void The_words_that_made_the_tone_are_told_strongest_first()
    {
        const string text = "On Monday Poland praised Ukraine for its courage in the cold.";

        var words = analyzer.ExplainTarget(text, new TextSpan(text.IndexOf("Ukraine", StringComparison.Ordinal), 7));

        Assert.Equal("praised", words[0].Span.In(text));
        Assert.True(words[0].Weight > 0);
        Assert.Empty(analyzer.ExplainTarget("", new TextSpan(0, 0)));
    }

    [Fact]
    public void Score_and_label_stay_in_their_range()
    {
        var tone = ToneToward("The corrupt, brutal, lying, criminal, disgraced Wex was convicted of fraud, murder and treason.", "Wex");

        Assert.InRange(tone.Score, -1, -0.5);
        Assert.Equal(ToneLabel.Negative, tone.Label);
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("", 0, 5)]
    [InlineData("   ", 0, 3)]
    [InlineData("Fine words.", 400, 5)]
    [InlineData("Fine words.", 4, 0)]
    [InlineData("\uD800\uDC00\uD800", 0, 3)]
    [InlineData("\"\"\"''``", 2, 1)]
    public void A_target_that_is_none_gets_a_value_and_no_exception(string text, int start, int length) =>
        Assert.InRange(analyzer.AnalyzeTarget(text, new TextSpan(start, length)).Score, -1, 1);

    private TargetTone ToneToward(string text, string target) =>
        analyzer.AnalyzeTarget(text, new TextSpan(text.IndexOf(target, StringComparison.Ordinal), target.Length));
}
