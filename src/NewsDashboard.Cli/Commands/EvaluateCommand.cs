using System.CommandLine;
using NewsDashboard.Cli.Annotations;
using NewsDashboard.Cli.Evaluation;
using NewsDashboard.Extraction;

namespace NewsDashboard.Cli.Commands;

/// <summary><c>evaluate GOLD_ARTICLES GOLD</c>: analyzes the articles and compares with their gold annotations.</summary>
public static class EvaluateCommand
{
    private static readonly Argument<string> Articles = new("GOLD_ARTICLES") { Description = "Article file that the annotations belong to." };

    private static readonly Argument<string> Gold = new("GOLD") { Description = "Gold annotations (JSON Lines)." };

    private static readonly Option<int> Misses = new("--misses") { Description = "List up to N missed and N spurious meetings.", HelpName = "N" };

    public static Command Create()
    {
        var command = new Command("evaluate", "Measures how well the analyzer agrees with gold annotations.") { Articles, Gold, Misses };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(Articles), parsed.GetRequiredValue(Gold), parsed.GetValue(Misses), Console.Out, Console.Error));
        return command;
    }

    /// <returns>Exit code: 0, or 2 where a file cannot be read.</returns>
    public static int Run(string articles, string gold, int misses, TextWriter output, TextWriter errors)
    {
        try
        {
            AccuracyReport.Write(Measure(articles, gold), misses, output);
            return 0;
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            errors.WriteLine($"evaluate: {problem.Message}");
            return 2;
        }
    }

    public static Accuracy Measure(string articles, string gold)
    {
        var analyzer = new ArticleAnalyzer();
        var predicted = ArticleFile.ReadBatches(articles)
            .SelectMany(batch => batch.AsParallel().AsOrdered().Select(article => Annotation.From(article, analyzer.Analyze(article))))
            .GroupBy(annotation => annotation.Id)
            .ToDictionary(group => group.Key, group => group.First());
        return Accuracy.Measure(Annotation.ReadFile(gold), predicted, CountryNames.Beside(gold));
    }
}
