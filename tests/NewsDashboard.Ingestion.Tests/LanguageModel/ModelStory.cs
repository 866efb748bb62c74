using System.Text.Json;
using Microsoft.Extensions.Logging;
using NewsDashboard.Extraction;
using NewsDashboard.Ingestion.LanguageModel;

namespace NewsDashboard.Ingestion.Tests.LanguageModel;

/// <summary>An article, the configured extractor, and what it logged.</summary>
internal sealed class ModelStory : IAsyncDisposable
{
    public const string Key = "sk-very-secret-7f3a";

    public const string Lead = "French President Emmanuel Macron met Italian Prime Minister Giorgia Meloni in Rome on Tuesday.";

    public const string Plan = "German Foreign Minister Annalena Baerbock will visit Cairo next week for talks with her Egyptian counterpart.";

    private readonly IngestionFixture fixture;

    private ModelStory(IngestionFixture fixture)
    {
        this.fixture = fixture;
        fixture.Get<ILoggerFactory>().AddProvider(Log);
    }

    /// <summary>Published on a Wednesday.</summary>
    public static Article News { get; } = new()
    {
        Id = "a1",
        Published = new DateOnly(2023, 5, 3),
        Title = "Leaders talk in Rome",
        Text = $"{Lead} They spoke about migration.\n\n{Plan}",
    };

    public WrittenLog Log { get; } = new();

    public IArticleExtractor Extractor => fixture.Get<IArticleExtractor>();

    public ModelCounts Counts => fixture.Get<ModelCounts>();

    public IngestionFixture Fixture => fixture;

    public static async Task<ModelStory> StartAsync(ModelPeer peer, TimeProvider? clock = null, params (string Key, string Value)[] settings) =>
        new(await IngestionFixture.CreateAsync(clock, [.. settings.Concat([
            ("LanguageModel:Provider", "OpenAI"),
            ("LanguageModel:Endpoint", peer.Address.AbsoluteUri),
            ("LanguageModel:Model", "reader-1"),
            ("LanguageModel:ApiKey", Key)]).DistinctBy(setting => setting.Item1)]));

    public async Task<ArticleAnalysis> ExtractAsync(CancellationToken? cancellationToken = null) =>
        await Extractor.ExtractAsync(News, cancellationToken ?? TestContext.Current.CancellationToken);

    /// <summary>A meeting as a good model gives it, with some fields put otherwise.</summary>
    public static Dictionary<string, object?> Meeting(params (string Field, object? Value)[] changes)
    {
        var meeting = new Dictionary<string, object?>
        {
            ["parties"] = Codes("IT", "FR"),
            ["people"] = new[] { Person("Emmanuel Macron", "FR", "President"), Person("Giorgia Meloni", "IT", "Prime Minister") },
            ["start"] = "2023-05-02",
            ["end"] = "2023-05-02",
            ["place"] = "Rome",
            ["place_country"] = "IT",
            ["format"] = "in_person",
            ["status"] = "held",
            ["evidence"] = Lead,
            ["trigger"] = "met",
        };
        foreach (var (field, value) in changes)
            meeting[field] = value;
        return meeting;
    }

    public static Dictionary<string, object?> Person(string name, string? party, string? role) => new() { ["name"] = name, ["party"] = party, ["role"] = role };

    public static string[] Codes(params string[] codes) => codes;

    public static string Reply(params object[] meetings) => JsonSerializer.Serialize(new { meetings });

    /// <summary>The same in every fact, and no empty comparison: the rules find a meeting here.</summary>
    public static void AssertByRules(ArticleAnalysis analysis)
    {
        var rules = new ArticleAnalyzer().Analyze(News);
        Assert.NotEmpty(rules.Meetings);
        Assert.Equal(JsonSerializer.Serialize(rules), JsonSerializer.Serialize(analysis));
    }

    public ValueTask DisposeAsync() => fixture.DisposeAsync();
}
