using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using NewsDashboard.Cli.Annotations;
using NewsDashboard.Cli.Commands;
using NewsDashboard.Cli.Evaluation;
using NewsDashboard.Extraction;

namespace NewsDashboard.Cli.Tests.Evaluation;

public class EvaluateTests
{
    private static AnnotatedMeeting Meeting(string parties, string? start = "2020-01-01", string status = "held", string format = "in_person", string people = "", string? place = null) => new()
    {
        Parties = parties.Split('+'),
        People = people.Split(',', StringSplitOptions.RemoveEmptyEntries),
        Start = start,
        Status = status,
        Format = format,
        Place = place,
    };

    private static Accuracy Measure(AnnotatedMeeting[] gold, params AnnotatedMeeting[] predicted) => Accuracy.Measure(
        [new Annotation("a", ["FR", "DE"], gold)],
        new Dictionary<string, Annotation> { ["a"] = new("a", ["FR"], predicted) },
        CountryNames.Beside(Path.Combine(Path.GetTempPath(), "no-such-gold.jsonl")));

    [Fact]
    public void A_match_needs_the_same_parties_and_a_strict_one_day_status_and_format_too()
    {
        var accuracy = Measure(
            [Meeting("FR+DE"), Meeting("FR+IT"), Meeting("FR+ES", format: "unknown")],
            Meeting("DE+FR"), Meeting("FR+IT", start: "2020-01-02"), Meeting("FR+ES", format: "call"), Meeting("FR+PT"));
        Assert.Equal(new Counts(3, 3, 4), accuracy.Meetings);
        Assert.Equal(new Counts(2, 3, 4), accuracy.Strict);
        Assert.Equal(new Share(2, 2), accuracy.Format);
        Assert.Equal("FR+PT", string.Join('+', Assert.Single(accuracy.Spurious).Meeting.Parties));
        Assert.Equal(new Counts(1, 2, 1), accuracy.Countries);
    }

    [Fact]
    public void Many_parties_may_differ_by_half()
    {
        Assert.Equal(1, Measure([Meeting("FR+DE+IT+ES")], Meeting("FR+DE+IT")).Meetings.Hits);
        Assert.Equal(0, Measure([Meeting("FR+DE+IT")], Meeting("FR+DE")).Meetings.Hits);
    }

    [Fact]
    public void People_agree_by_family_name_and_places_without_accents()
    {
        var accuracy = Measure([Meeting("FR+DE", people: "Emmanuel Macron,Angela Merkel", place: "Málaga")], Meeting("FR+DE", people: "Macron,Olaf Scholz", place: "malaga"));
        Assert.Equal(new Counts(1, 2, 2), accuracy.People);
        Assert.Equal(new Share(1, 1), accuracy.Place);
    }

    [Fact]
    public async Task The_figures_are_those_of_the_reference_scorer()
    {
        var gold = Shared("gold");
        Assert.SkipWhen(gold is null, "the gold articles are not here");
        var scorer = Path.Combine(gold!, "score.py");
        var predictions = Path.GetTempFileName();
        try
        {
            var articles = Path.Combine(gold!, "dev.articles.jsonl");
            var annotations = Path.Combine(gold!, "dev.gold.jsonl");
            Assert.Equal(0, await AnalyzeCommand.RunAsync(articles, predictions, new RuleExtractor(new ArticleAnalyzer()), TextWriter.Null, TestContext.Current.CancellationToken));
            var reference = RunScorer(scorer, annotations, predictions);
            Assert.SkipWhen(reference is null, "python3 is not installed");
            var accuracy = EvaluateCommand.Measure(articles, annotations);
            using var json = JsonDocument.Parse(reference!);
            foreach (var (name, counts) in new[] { ("meetings", accuracy.Meetings), ("strict", accuracy.Strict), ("people", accuracy.People), ("countries", accuracy.Countries) })
            {
                var row = json.RootElement.GetProperty(name);
                Assert.Equal((row.GetProperty("hit").GetInt32(), row.GetProperty("gold").GetInt32(), row.GetProperty("predicted").GetInt32()), (counts.Hits, counts.Gold, counts.Predicted));
                Assert.Equal(row.GetProperty("f1").GetDouble(), Math.Round(counts.F1, 4), 4);
            }

            foreach (var (name, share) in new[] { ("date", accuracy.Date), ("place", accuracy.Place), ("status", accuracy.Status), ("format", accuracy.Format) })
            {
                var row = json.RootElement.GetProperty(name);
                Assert.Equal(row.GetProperty("of").GetInt32(), share.Of);
                Assert.Equal(row.GetProperty("accuracy").GetDouble(), Math.Round(share.Accuracy!.Value, 4), 4);
            }

            Assert.True(accuracy.Meetings.F1 >= 0.8, string.Create(CultureInfo.InvariantCulture, $"meetings F1 fell to {accuracy.Meetings.F1:0.000}"));
        }
        finally
        {
            File.Delete(predictions);
        }
    }

    private static string? RunScorer(string scorer, string gold, string predictions)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", [scorer, gold, predictions, "--json"]) { RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    /// <summary>The material that lies beside the repository, where it does.</summary>
    private static string? Shared(string folder)
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (!File.Exists(Path.Combine(directory.FullName, "NewsDashboard.sln")))
                continue;
            var shared = Path.Combine(directory.FullName, "..", "shared", folder);
            return Directory.Exists(shared) ? shared : null;
        }

        return null;
    }
}
