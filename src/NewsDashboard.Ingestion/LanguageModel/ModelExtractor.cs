using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsDashboard.Extraction;

namespace NewsDashboard.Ingestion.LanguageModel;

/// <summary>
/// Countries, people, dates and tone by the rules, meetings by a language model, each held against the article. On any
/// failure of the model the analysis is the rules' alone, and the log says why.
/// </summary>
internal sealed class ModelExtractor(
    ArticleAnalyzer analyzer, ModelQuestion question, ModelCounts counts, IOptions<LanguageModelOptions> options, ILogger<ModelExtractor> logger) : IArticleExtractor
{
    /// <summary>Longest that the database keeps.</summary>
    private const int LongestVersion = 50;

    private string? lastReason;

    public bool IsCostly => true;

    private string RuleId => $"model:{options.Value.Model!.Trim()}";

    public async ValueTask<ArticleAnalysis> ExtractAsync(Article article, CancellationToken cancellationToken = default)
    {
        var byRules = analyzer.Analyze(article);
        var (reply, reason) = await question.AskAsync(article, cancellationToken);
        if (reply is null)
            return FallBack(byRules, reason!);

        var flaws = new List<MeetingFlaw>();
        var meetings = new ReplyCheck(article, byRules, RuleId, options.Value.Confidence).Read(reply, flaws);
        counts.AddMeetings(meetings.Count, flaws.Count);
        if (flaws.Count > 0)
            logger.LogInformation("Of {Given} meetings that the language model gave for article {Article}, {Dropped} were dropped: {Flaws}", reply.Meetings.Count, article.Id, flaws.Count, Words(flaws));
        if (meetings.Count == 0 && flaws.Count > 0)
            return FallBack(byRules, $"nothing that it said held: {Words(flaws)}");

        counts.AddByModel();
        lastReason = null;
        return byRules with { Meetings = meetings, EngineVersion = VersionOf(byRules) };
    }

    private ArticleAnalysis FallBack(ArticleAnalysis byRules, string reason)
    {
        counts.AddByRules();

        // A limit that is reached holds for all articles of the day; one line is enough.
        var level = Interlocked.Exchange(ref lastReason, reason) == reason ? LogLevel.Debug : LogLevel.Warning;
        logger.Log(level, "The rules read article {Article}, not the language model: {Reason}", byRules.ArticleId, reason);
        return byRules;
    }

    private string VersionOf(ArticleAnalysis byRules)
    {
        var version = $"{byRules.EngineVersion}+{RuleId}";
        return version.Length <= LongestVersion ? version : version[..LongestVersion];
    }

    private static string Words(List<MeetingFlaw> flaws) => string.Join(", ", flaws.CountBy(flaw => flaw).OrderBy(flaw => flaw.Key).Select(flaw => $"{flaw.Value} {Words(flaw.Key)}"));

    private static string Words(MeetingFlaw flaw) => flaw switch
    {
        MeetingFlaw.Evidence => "whose sentence does not stand in the article",
        MeetingFlaw.Parties => "without two known parties",
        _ => "with impossible days",
    };
}
