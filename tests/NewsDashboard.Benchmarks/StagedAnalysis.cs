using System.Diagnostics;
using NewsDashboard.Extraction;
using NewsDashboard.Extraction.Gazetteers;
using NewsDashboard.Extraction.Meetings;
using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Sentiment;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Benchmarks;

/// <summary>The steps of <see cref="ArticleAnalyzer.Analyze"/> one after the other, with the clock and the allocator read between them.</summary>
internal sealed class StagedAnalysis
{
    public static readonly string[] Stages = ["tokens and sentences", "gazetteer", "countries", "language", "word classes and dates", "people", "meetings", "tone"];

    private readonly Gazetteer gazetteer = Gazetteer.Default;
    private readonly CountryTagger countryTagger = new();
    private readonly ToneAnalyzer toneAnalyzer = new();
    private long mark;
    private long markBytes;

    /// <summary>Ticks of the clock, one entry a stage.</summary>
    public long[] Ticks { get; } = new long[Stages.Length];

    /// <summary>Bytes allocated, one entry a stage.</summary>
    public long[] Bytes { get; } = new long[Stages.Length];

    public void Clear()
    {
        Array.Clear(Ticks);
        Array.Clear(Bytes);
    }

    public void Read(Article article)
    {
        markBytes = GC.GetAllocatedBytesForCurrentThread();
        mark = Stopwatch.GetTimestamp();
        using var document = Document.Read(article, ArticleAnalyzer.LongestContent);
        End(0);
        var matches = gazetteer.Match(document);
        End(1);
        var countries = countryTagger.Tag(document, matches, article.Published);
        End(2);
        var language = LanguageRecognizer.Recognize(document);
        End(3);
        IReadOnlyList<PersonMention> people = [];
        if (language is LanguageRecognizer.English or LanguageRecognizer.Undetermined)
        {
            using var reading = new Reading(document, article.Published, matches, countries);
            End(4);
            var dateline = Dateline.Read(document);
            var actors = ArticleAnalyzer.ReadActors(reading, dateline);
            var references = new ReferenceResolver(reading, actors);
            references.Resolve();
            people = ArticleAnalyzer.Mentions(reading, actors);
            End(5);
            MeetingExtractor.Extract(reading, actors, references, dateline);
            End(6);
        }

        toneAnalyzer.Analyze(document, countries, people);
        End(7);
    }

    private void End(int stage)
    {
        var now = Stopwatch.GetTimestamp();
        Ticks[stage] += now - mark;
        Bytes[stage] += GC.GetAllocatedBytesForCurrentThread() - markBytes;
        markBytes = GC.GetAllocatedBytesForCurrentThread();
        mark = Stopwatch.GetTimestamp();
    }
}
