using BenchmarkDotNet.Attributes;
using NewsDashboard.Extraction;

namespace NewsDashboard.Benchmarks;

/// <summary>The whole analysis of the corpus on one core beside the two bare passes over the same text. Means and allocations are per article.</summary>
[MemoryDiagnoser]
public class AnalysisBenchmarks
{
    private const int Sample = 1000;

    private readonly ArticleAnalyzer analyzer = new();
    private Article[] articles = [];
    private WordTable words = null!;
    private NameSearch names = null!;

    [GlobalSetup]
    public void Load()
    {
        var corpus = Corpus.Load();
        articles = [.. corpus.Articles.Take(Sample)];
        words = new WordTable(corpus);
        names = new NameSearch();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Sample)]
    public int WordProbes()
    {
        var sum = 0;
        foreach (var article in articles)
            sum += words.Count(article.Content);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Sample)]
    public int SearchValuesOfNames()
    {
        var sum = 0;
        foreach (var article in articles)
            sum += names.Count(article.Content);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Sample)]
    public int Analyze()
    {
        var sum = 0;
        foreach (var article in articles)
            sum += analyzer.Analyze(article).Meetings.Count;
        return sum;
    }
}
