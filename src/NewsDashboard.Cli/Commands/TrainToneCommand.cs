using System.CommandLine;
using System.Globalization;
using System.Text;
using NewsDashboard.Cli.Annotations;
using NewsDashboard.Extraction.Sentiment;
using NewsDashboard.Extraction.Sentiment.Training;

namespace NewsDashboard.Cli.Commands;

/// <summary><c>train-tone TRAIN.jsonl --out tone-weights.tsv</c>: learns the weights of the tone model and tells how good they are on a tenth kept aside.</summary>
public static class TrainToneCommand
{
    private static readonly Argument<string> Input = new("TRAIN")
    {
        Description = "Labelled tone file (JSON Lines: id, text, from, to, label).",
    };

    private static readonly Option<string> Output = new("--out")
    {
        Description = "Weights file to write; the one that ships is src/NewsDashboard.Extraction/Sentiment/Data/tone-weights.tsv.",
        Required = true,
    };

    private static readonly Option<string> Provenance = new("--provenance")
    {
        Description = "Where the examples come from and their licence, for the head of the file.",
        DefaultValueFactory = _ =>
            "Learned by \"newsdashboard train-tone\" from the training part of NewsMTSC (Hamborg and Donnay, EACL 2021),\n" +
            "Copyright (c) 2020 Felix Hamborg, MIT licence, https://github.com/fhamborg/NewsMTSC; a tenth of it was kept aside.",
    };

    private static readonly Option<bool> CrossValidation = new("--cross-validate")
    {
        Description = "Also label each ninth of the training part by a model of the other eight: the figure to work with.",
    };

    public static Command Create()
    {
        var command = new Command("train-tone", "Learns the tone model from labelled sentences.") { Input, Output, Provenance, CrossValidation };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(Input),
            parsed.GetRequiredValue(Output),
            parsed.GetRequiredValue(Provenance),
            parsed.GetValue(CrossValidation),
            Console.Out,
            Console.Error));
        return command;
    }

    /// <returns>Exit code: 0, or 2 where the input cannot be read or the output cannot be written.</returns>
    public static int Run(string input, string output, string provenance, bool crossValidate, TextWriter console, TextWriter errors)
    {
        try
        {
            var examples = ToneLine.ReadFile(input, labelled: true).Select(line => line.ToExample()).ToList();
            if (examples.Count == 0)
                throw new InvalidDataException($"{input} holds no lines to learn from");
            using var weights = new StringWriter();
            var training = ToneTrainer.Train(examples, weights, provenance, crossValidate);
            File.WriteAllText(output, weights.ToString(), new UTF8Encoding(false));
            console.WriteLine($"learned from {training.Trained} lines");
            if (training.CrossValidated is { } within)
                console.WriteLine($"cross-validated within them: {Figures(within)}");
            console.WriteLine($"on {training.HeldOut.Count} lines kept aside: {Figures(training.HeldOut)}");
            return 0;
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            errors.WriteLine($"train-tone: {problem.Message}");
            return 2;
        }
    }

    private static string Figures(MacroF1 labels) => string.Create(
        CultureInfo.InvariantCulture,
        $"macro-F1 {labels.Value:F3} (negative {labels.Of(ToneLabel.Negative):F3}, neutral {labels.Of(ToneLabel.Neutral):F3}, positive {labels.Of(ToneLabel.Positive):F3})");
}
