using NewsDashboard.Extraction.Sentiment;
using NewsDashboard.Extraction.Sentiment.Training;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Tests.Sentiment;

public class ToneTrainerTests
{
    [Fact]
    public void Training_twice_gives_the_same_weights()
    {
        using var first = new StringWriter();
        using var second = new StringWriter();

        ToneTrainer.Train(Examples(), first, "own sentences");
        ToneTrainer.Train(Examples(), second, "own sentences");

        Assert.Equal(first.ToString(), second.ToString());
        Assert.StartsWith("# own sentences\n", first.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Training_learns_what_a_new_word_means()
    {
        using var weights = new StringWriter();

        var training = ToneTrainer.Train(Examples(), weights, "own sentences");

        Assert.InRange(training.HeldOut.Count, 1, 80);
        Assert.Equal(300, training.Trained + training.HeldOut.Count);
        Assert.True(training.HeldOut.Value > 0.95, $"{training.HeldOut.Value}");
        Assert.Contains("\nword\tgrobbled\t", weights.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("wex", weights.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_target_of_a_text_is_on_the_same_side_of_the_split()
    {
        var one = new ToneExample("Wex met Orm.", new TextSpan(0, 3), ToneLabel.Neutral);
        var other = new ToneExample("Wex met Orm.", new TextSpan(8, 3), ToneLabel.Positive);

        Assert.Equal(one.PartOf(10), other.PartOf(10));
    }

    [Fact]
    public void Macro_F1_weighs_the_labels_alike()
    {
        var labels = new MacroF1();
        labels.Add(ToneLabel.Negative, ToneLabel.Negative);
        labels.Add(ToneLabel.Negative, ToneLabel.Neutral);
        labels.Add(ToneLabel.Neutral, ToneLabel.Neutral);

        Assert.Equal(2.0 / 3, labels.Of(ToneLabel.Negative), 9);
        Assert.Equal(2.0 / 3, labels.Of(ToneLabel.Neutral), 9);
        Assert.Equal(0, labels.Of(ToneLabel.Positive));
        Assert.Equal(4.0 / 9, labels.Value, 9);
    }

    /// <summary>Made-up words in made-up sentences: what is learned can only come from them.</summary>
    private static List<ToneExample> Examples()
    {
        string[] verbs = ["grobbled", "vimmed", "taffed"];
        var examples = new List<ToneExample>();
        for (var i = 0; i < 300; i++)
        {
            var text = $"Day {i}: the clerk {verbs[i % 3]} Wex at the gate.";
            examples.Add(new ToneExample(text, new TextSpan(text.IndexOf("Wex", StringComparison.Ordinal), 3), (ToneLabel)(i % 3)));
        }

        return examples;
    }
}
