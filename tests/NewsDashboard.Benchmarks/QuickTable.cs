using System.Globalization;
using NewsDashboard.Extraction;

namespace NewsDashboard.Benchmarks;

/// <summary>
/// The tables of the README, in under a minute: each pass runs over the whole corpus in turns on one thread, and the least processor time counts,
/// so that ratios hold on a busy machine too.
/// </summary>
internal static class QuickTable
{
    private const int Rounds = 7;

    public static void Print(TextWriter output)
    {
        var corpus = Corpus.Load();
        var words = new WordTable(corpus);
        var names = new NameSearch();
        var analyzer = new ArticleAnalyzer();
        var staged = new StagedAnalysis();
        var best = new double[3];
        Array.Fill(best, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            best[0] = Math.Min(best[0], Seconds(corpus, article => words.Count(article.Content)));
            best[1] = Math.Min(best[1], Seconds(corpus, article => names.Count(article.Content)));
            best[2] = Math.Min(best[2], Seconds(corpus, article => analyzer.Analyze(article).Meetings.Count));
            staged.Clear();
            foreach (var article in corpus.Articles)
                staged.Read(article);
        }

        var count = corpus.Articles.Length;
        Line(output, $"corpus {corpus.Name}: {count} articles, {corpus.Bytes / (double)count / 1000:0.0} KB each; one thread, processor time");
        Line(output, $"");
        Line(output, $"| pass | MB/s | articles/s | times the analysis |");
        Line(output, $"|---|---:|---:|---:|");
        string[] labels = [$"every word hashed and probed in {WordTable.Words:#,0} words", $"SearchValues of {names.Names:#,0} names", "whole analysis"];
        for (var i = 0; i < best.Length; i++)
            Line(output, $"| {labels[i]} | {corpus.Bytes / best[i] / 1e6:0.0} | {count / best[i]:#,0} | {best[2] / best[i]:0.0} |");
        var (allocated, kept) = Memory(corpus, analyzer);
        Line(output, $"");
        Line(output, $"An article allocates {allocated / count / 1000.0:0.0} KB, of which {kept / count / 1000.0:0.0} KB are its facts.");
        PrintStages(output, staged, count);
    }

    private static void PrintStages(TextWriter output, StagedAnalysis staged, int count)
    {
        var all = (double)staged.Ticks.Sum();
        Line(output, $"");
        Line(output, $"| stage | share of time | KB allocated an article |");
        Line(output, $"|---|---:|---:|");
        for (var i = 0; i < StagedAnalysis.Stages.Length; i++)
            Line(output, $"| {StagedAnalysis.Stages[i]} | {100 * staged.Ticks[i] / all:0} % | {staged.Bytes[i] / count / 1000.0:0.0} |");
    }

    private static double Seconds(Corpus corpus, Func<Article, int> pass)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        var sum = 0L;
        foreach (var article in corpus.Articles)
            sum += pass(article);
        GC.KeepAlive(sum);
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    /// <summary>Bytes that the analysis of the corpus allocates, and those that its results hold.</summary>
    private static (long Allocated, long Kept) Memory(Corpus corpus, ArticleAnalyzer analyzer)
    {
        var results = new ArticleAnalysis[corpus.Articles.Length];
        var held = GC.GetTotalMemory(forceFullCollection: true);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < results.Length; i++)
            results[i] = analyzer.Analyze(corpus.Articles[i]);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - held;
        GC.KeepAlive(results);
        return (allocated, kept);
    }

    private static void Line(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
