using NewsDashboard.Data.Storage;
using NewsDashboard.Extraction;
using NewsDashboard.Extraction.Gazetteers;
using NewsDashboard.Extraction.Meetings;
using NewsDashboard.Extraction.Sentiment;
using NewsDashboard.Extraction.Temporal;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Web.Tests.Support;

/// <summary>An article of one sentence with the facts that a test wants it to hold, ready to be stored.</summary>
public sealed record SampleArticle
{
    public string Outlet { get; init; } = "The Wire";

    public DateOnly Day { get; init; } = new(2022, 2, 5);

    public string Title { get; init; } = "Leaders meet";

    /// <summary>One sentence; it should hold "met" where there are parties.</summary>
    public string Sentence { get; init; } = "China's president met Egypt's president in Beijing.";

    public string? Url { get; init; }

    /// <summary>Codes; a meeting is stored where there are at least two.</summary>
    public IReadOnlyList<string> Parties { get; init; } = ["CN", "EG"];

    public IReadOnlyList<Participant> People { get; init; } = [];

    public MeetingStatus Status { get; init; }

    public MeetingFormat Format { get; init; } = MeetingFormat.InPerson;

    public DateOnly? MeetingDay { get; init; }

    public DateOnly? MeetingEnd { get; init; }

    public DatePrecision Precision { get; init; } = DatePrecision.Day;

    public string? Place { get; init; } = "Beijing";

    public string? PlaceCountry { get; init; } = "CN";

    public IReadOnlyList<string> Countries { get; init; } = ["CN", "EG"];

    public double Tone { get; init; } = 0.2;

    public bool IsDemo { get; init; }

    public NewArticle Build()
    {
        var offset = Title.Length + 2;
        var sentence = new TextSpan(offset, Sentence.Length);
        var met = Math.Max(0, Sentence.IndexOf("met", StringComparison.Ordinal));
        return new NewArticle
        {
            Outlet = Outlet,
            CanonicalUrl = Url,
            Title = Title,
            Text = Sentence,
            Day = Day,
            IsDemo = IsDemo,
            Analysis = new ArticleAnalysis
            {
                ArticleId = Title,
                EngineVersion = "test",
                Language = "en",
                Sentences = [sentence],
                Countries = [.. Countries.Select((code, index) => new CountryMention(code, CountryMentionKind.Name, new TextSpan(offset + index, 1), 0, "test"))],
                People = [],
                Dates = [],
                Meetings = Parties.Count < 2 ? [] : [Report(sentence, new TextSpan(offset + met, 3))],
                Tone = new ArticleTone
                {
                    Score = Tone,
                    Sentences = [new SentenceTone(0, Tone, [])],
                    Countries = [.. Countries.Select(code => new CountryTone(code, 1, Tone))],
                },
            },
        };
    }

    private MeetingReport Report(TextSpan sentence, TextSpan trigger) => new()
    {
        Parties = Parties,
        People = People,
        Start = MeetingDay ?? Day,
        End = MeetingEnd ?? MeetingDay ?? Day,
        DatePrecision = Precision,
        DateBasis = DateBasis.Stated,
        Place = Place,
        PlaceCountry = PlaceCountry,
        Format = Format,
        Status = Status,
        Evidence = sentence,
        Trigger = trigger,
        RuleId = "met-with",
        Confidence = 0.9,
    };
}
