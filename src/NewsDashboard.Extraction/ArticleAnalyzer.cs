using NewsDashboard.Extraction.Gazetteers;
using NewsDashboard.Extraction.Meetings;
using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Sentiment;
using NewsDashboard.Extraction.Temporal;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction;

/// <summary>The one entry point: reads an article, returns what it says. Safe for use by many threads at once.</summary>
public sealed class ArticleAnalyzer
{
    public const string EngineVersion = "0.1.0";

    /// <summary>
    /// An article is read up to here, in UTF-16 code units of <see cref="Article.Content"/>: far longer than anything that newspapers print.
    /// What follows is not looked at.
    /// </summary>
    public const int LongestContent = 1_000_000;

    private readonly Gazetteer gazetteer = Gazetteer.Default;
    private readonly CountryTagger countryTagger = new();
    private readonly ToneAnalyzer toneAnalyzer = new();

    /// <summary>Reads one article. Same article, same result; never throws for any text.</summary>
    public ArticleAnalysis Analyze(Article article)
    {
        using var document = Document.Read(article, LongestContent);
        var matches = gazetteer.Match(document);
        var countries = countryTagger.Tag(document, matches, article.Published);
        var language = LanguageRecognizer.Recognize(document);
        var facts = language is LanguageRecognizer.English or LanguageRecognizer.Undetermined
            ? Read(document, article.Published, matches, countries)
            : new Facts([], [], []);
        return new ArticleAnalysis
        {
            ArticleId = article.Id,
            EngineVersion = EngineVersion,
            Language = language,
            Sentences = Spans(document),
            Countries = countries,
            People = facts.People,
            Dates = facts.Dates,
            Meetings = facts.Meetings,
            Tone = toneAnalyzer.Analyze(document, countries, facts.People),
        };
    }

    private static TextSpan[] Spans(Document document)
    {
        var spans = new TextSpan[document.Sentences.Length];
        for (var s = 0; s < spans.Length; s++)
            spans[s] = document.Sentences[s].Span;
        return spans;
    }

    private sealed record Facts(IReadOnlyList<PersonMention> People, IReadOnlyList<TemporalExpression> Dates, IReadOnlyList<MeetingReport> Meetings);

    /// <summary>What only English rules can read.</summary>
    private static Facts Read(Document document, DateOnly published, List<GazetteerMatch> matches, List<CountryMention> countries)
    {
        using var reading = new Reading(document, published, matches, countries);
        var dateline = Dateline.Read(document);
        var actors = ReadActors(reading, dateline);
        var references = new ReferenceResolver(reading, actors);
        references.Resolve();
        var dates = reading.Dates.ConvertAll(d => new TemporalExpression(document.SpanOf(d.FirstToken, d.EndToken), d.Start, d.End, d.Precision, d.Basis, d.RuleId));
        return new Facts(Mentions(reading, actors), dates, MeetingExtractor.Extract(reading, actors, references, dateline));
    }

    /// <summary>The body first, so that the headline, where every word is capitalised, meets known names.</summary>
    internal static List<Actor>[] ReadActors(Reading reading, Dateline dateline)
    {
        var sentences = reading.Document.Sentences;
        var actors = new List<Actor>[sentences.Length];
        var reader = new ActorReader(reading);
        var known = 0;
        for (var pass = 0; pass < 3; pass++)
        {
            // Whom only the headline introduces the body is read again for.
            if (pass == 2 && reading.Persons.Count == known)
                break;
            known = reading.Persons.Count;
            for (var s = 0; s < sentences.Length; s++)
            {
                if (sentences[s].IsHeadline != (pass == 1))
                    continue;
                var sentence = sentences[s];
                if (dateline.Contains(sentence.FirstToken) && dateline.End < sentence.EndToken)
                    sentence = sentence with { FirstToken = dateline.End };
                actors[s] = reader.Read(sentence);
            }
        }

        return actors;
    }

    internal static List<PersonMention> Mentions(Reading reading, List<Actor>[] actors)
    {
        var mentions = new List<PersonMention>();
        for (var s = 0; s < actors.Length; s++)
        {
            foreach (var actor in actors[s])
            {
                if (actor.Person < 0 || actor.Kind != ActorKind.Person)
                    continue;
                var person = reading.Persons[actor.Person];
                mentions.Add(new PersonMention(person.Name, person.Party, person.Role, reading.Document.SpanOf(actor.First, actor.End), s, actor.Rule));
            }
        }

        return mentions;
    }
}
