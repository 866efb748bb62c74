using System.Globalization;
using System.Text;
using NewsDashboard.Data.Storage;
using NewsDashboard.Extraction;
using NewsDashboard.Extraction.Gazetteers;
using NewsDashboard.Extraction.Meetings;
using NewsDashboard.Extraction.Sentiment;
using NewsDashboard.Extraction.Temporal;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Data.Tests.World;

/// <summary>An analysed article in the making, told sentence by sentence. Each fact points at the sentence told last.</summary>
internal sealed class Story(string outlet, string day)
{
    private readonly StringBuilder text = new();
    private readonly List<TextSpan> sentences = [];
    private readonly List<SentenceTone> tones = [];
    private readonly List<CountryMention> countries = [];
    private readonly List<MeetingReport> meetings = [];

    public string Title { get; init; } = "";

    public string? Url { get; init; }

    public bool IsDemo { get; init; }

    private int Offset => Title.Length == 0 ? 0 : Title.Length + 2;

    /// <summary>Adds a sentence in which each of the countries is mentioned once, by some letter of it.</summary>
    public Story Says(string sentence, double tone = 0, params string[] about)
    {
        var start = Offset + text.Length;
        text.Append(sentence).Append(' ');
        sentences.Add(new TextSpan(start, sentence.Length));
        tones.Add(new SentenceTone(sentences.Count - 1, tone, []));
        countries.AddRange(about.Select((country, index) =>
            new CountryMention(country, CountryMentionKind.Name, new TextSpan(start + (index * 2), 1), sentences.Count - 1, "country.name")));
        return this;
    }

    /// <summary>The last sentence reports a meeting; its last word stands for the words that say so.</summary>
    public Story Reports(
        string parties,
        string? on = null,
        string? until = null,
        MeetingStatus status = MeetingStatus.Held,
        MeetingFormat format = MeetingFormat.Unknown,
        string? place = null,
        DatePrecision precision = DatePrecision.Day,
        double confidence = 0.8,
        params string[] people)
    {
        DateOnly? start = on is null ? null : Day(on);
        meetings.Add(new MeetingReport
        {
            Parties = parties.Split('|'),
            People = [.. people.Select(PersonNamed)],
            Start = start,
            End = until is null ? start : Day(until),
            DatePrecision = start is null ? DatePrecision.Unknown : precision,
            DateBasis = start is null ? DateBasis.None : DateBasis.Stated,
            Place = place,
            PlaceCountry = null,
            Format = format,
            Status = status,
            Evidence = sentences[^1],
            Trigger = new TextSpan(sentences[^1].End - 3, 3),
            RuleId = "meeting.met",
            Confidence = confidence,
        });
        return this;
    }

    public NewArticle Build() => new()
    {
        ExternalId = $"{outlet}-{day}",
        Outlet = outlet,
        CanonicalUrl = Url,
        Title = Title,
        Text = text.ToString(),
        Day = Day(day),
        IsDemo = IsDemo,
        Analysis = new ArticleAnalysis
        {
            ArticleId = $"{outlet}-{day}",
            EngineVersion = "test",
            Language = "en",
            Sentences = sentences,
            Countries = countries,
            People = [],
            Dates = [],
            Meetings = meetings,
            Tone = new ArticleTone
            {
                Score = tones.Count == 0 ? 0 : tones.Average(tone => tone.Score),
                Sentences = tones,
                Countries = [],
            },
        },
    };

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    // "EG:Sameh Shoukry:Foreign Minister"
    private static Participant PersonNamed(string person)
    {
        var parts = person.Split(':');
        return new Participant(parts[1], parts[0].Length == 0 ? null : parts[0], parts.Length > 2 ? parts[2] : null);
    }
}
