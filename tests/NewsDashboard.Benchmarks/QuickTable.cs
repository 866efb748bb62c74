using System.Globalization;
using NewsDashboard.Extraction;

namespace NewsDashboard.Benchmarks;

/// <summary>
/// The tables of the README, in under a minute. The passes take turns over the corpus on one thread; of each hundred articles the least processor
/// time of all rounds counts, so that a busy machine, which empties the caches between them, changes the ratios little.
/// </summary>
internal static class QuickTable
{
    private const int Rounds = 12;
    private const int Hundred = 100;

    public static void Print(TextWriter output)
    {
        var corpus = Corpus.Load();
        var words = new WordTable(corpus);
        var names = new NameSearch();
        var analyzer = new ArticleAnalyzer();
        var staged = new StagedAnalysis();
        Func<Article, int>[] passes = [article => words.Count(article.Content), article => names.Count(article.Content), article => analyzer.Analyze(article).Meetings.Count];
        var least = Array.ConvertAll(passes, _ => new LeastTimes(corpus.Articles));
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < passes.Length; i++)
                least[i].Run(passes[i]);
            staged.Clear();
            foreach (var article in corpus.Articles)
                staged.Read(article);
        }

        var best = Array.ConvertAll(least, times => times.Seconds);
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

    /// <summary>The least time that a pass has taken for each hundred articles.</summary>
    private sealed class LeastTimes
    {
        private readonly Article[][] hundreds;
        private readonly TimeSpan[] least;

        public LeastTimes(Article[] articles)
        {
            hundreds = [.. articles.Chunk(Hundred)];
            least = new TimeSpan[hundreds.Length];
            Array.Fill(least, TimeSpan.MaxValue);
        }

        public double Seconds => least.Sum(time => time.TotalSeconds);

        public void Run(Func<Article, int> pass)
        {
            var sum = 0L;
            for (var i = 0; i < hundreds.Length; i++)
            {
                var before = Environment.CpuUsage.TotalTime;
                foreach (var article in hundreds[i])
                    sum += pass(article);
                var time = Environment.CpuUsage.TotalTime - before;
                if (time < least[i])
                    least[i] = time;
            }

            GC.KeepAlive(sum);
        }
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
