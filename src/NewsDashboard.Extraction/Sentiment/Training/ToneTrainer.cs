using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Sentiment.Training;

/// <summary>What a training run found out.</summary>
/// <param name="Trained">Examples that the shipped weights were learned from.</param>
/// <param name="HeldOut">Labels on the tenth that no weight has seen.</param>
/// <param name="CrossValidated">Labels on the nine tenths, each ninth labelled by a model of the other eight; null where it was not asked for.</param>
public sealed record ToneTraining(int Trained, MacroF1 HeldOut, MacroF1? CrossValidated);

/// <summary>Learns the tone toward a target from labelled sentences. Same examples in the same order, same weights.</summary>
public static class ToneTrainer
{
    /// <summary>One part of so many is kept aside.</summary>
    private const int Parts = 10;

    private const int HeldOutPart = 0;

    /// <param name="examples">All examples; a tenth, chosen by text, is kept aside.</param>
    /// <param name="output">Gets the weights in the form of <c>tone-weights.tsv</c>.</param>
    /// <param name="provenance">Where the examples come from and their licence; written at the head of the file.</param>
    /// <param name="crossValidate">Nine more runs within the nine tenths, for work on features: choices made on the held-out part would spoil its figure.</param>
    public static ToneTraining Train(IReadOnlyList<ToneExample> examples, TextWriter output, string provenance, bool crossValidate = false)
    {
        var training = examples.Where(example => example.PartOf(Parts) != HeldOutPart).ToList();
        var weights = Learn(training);
        using var text = new StringWriter();
        ToneWeightsFile.Write(text, weights, provenance);
        output.Write(text.ToString());

        // The figure is of the weights as they ship: rounded.
        var shipped = ToneWeightsFile.Read(new StringReader(text.ToString())).Compile();
        var heldOut = new MacroF1();
        Label(examples.Where(example => example.PartOf(Parts) == HeldOutPart), shipped, heldOut);
        return new ToneTraining(training.Count, heldOut, crossValidate ? CrossValidate(training) : null);
    }

    /// <summary>The tenth that the shipped weights have not seen.</summary>
    public static IEnumerable<ToneExample> HeldOut(IEnumerable<ToneExample> examples) =>
        examples.Where(example => example.PartOf(Parts) == HeldOutPart);

    private static MacroF1 CrossValidate(List<ToneExample> training)
    {
        var labels = new MacroF1();
        for (var part = 0; part < Parts; part++)
        {
            if (part == HeldOutPart)
                continue;
            var model = Learn(training.Where(example => example.PartOf(Parts) != part).ToList()).Compile();
            Label(training.Where(example => example.PartOf(Parts) == part), model, labels);
        }

        return labels;
    }

    private static ToneWeights Learn(List<ToneExample> examples)
    {
        var index = new ToneFeatureIndex(examples);
        var rows = examples.Select(index.RowOf).ToList();
        return index.WeightsOf(LogisticRegression.Fit(rows, [.. examples.Select(example => example.Label)], index.Count));
    }

    private static void Label(IEnumerable<ToneExample> examples, ToneModel model, MacroF1 labels)
    {
        var reader = new TargetReader();
        foreach (var example in examples)
        {
            var found = reader.Read(Document.Read(example.Text), example.Target, model.Vocabulary);
            labels.Add(example.Label, found ? reader.Score(model).Label : ToneLabel.Neutral);
        }
    }
}
