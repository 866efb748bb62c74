using NewsDashboard.Extraction.Gazetteers;
using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Sentiment;

/// <summary>
/// Reads the tone of a text. A sentence's own tone comes from the lexicon with negation and degree; the tone toward a target from a linear model
/// learned from news, which asks where the words stand from the target and knows no names. Safe for use by many threads at once.
/// </summary>
public sealed class ToneAnalyzer
{
    /// <summary>Valences of about this sum (squared) make half the way to the end of the scale; the value is VADER's.</summary>
    private const double Saturation = 15;

    [ThreadStatic]
    private static Workspace? workspace;

    private readonly ToneModel model = ToneModel.Default;
    private readonly ToneLexicon lexicon = ToneLexicon.Default;

    /// <summary>Tone of an article, of each of its sentences, and toward each mentioned country and person.</summary>
    /// <param name="document">The article.</param>
    /// <param name="countries">Its country mentions in reading order.</param>
    /// <param name="people">Its person mentions in reading order.</param>
    public ArticleTone Analyze(Document document, IReadOnlyList<CountryMention> countries, IReadOnlyList<PersonMention> people)
    {
        if (document.Sentences.IsEmpty)
            return ArticleTone.None;
        var work = workspace ??= new Workspace();
        work.Clear();
        var sentences = new SentenceTone[document.Sentences.Length];
        var quotation = new QuotationState();
        int nextCountry = 0, nextPerson = 0;
        var sum = 0.0;
        for (var i = 0; i < sentences.Length; i++)
        {
            var sentence = document.Sentences[i];
            work.Sentence.Read(document, sentence, lexicon, model.Vocabulary, ref quotation);
            work.Resolved = false;
            sentences[i] = ReadSentence(document, i, work);
            sum += sentences[i].Score;
            for (; nextCountry < countries.Count && countries[nextCountry].Sentence <= i; nextCountry++)
                work.Countries.Add(countries[nextCountry].Country, i, ScoreOf(document, sentence, countries[nextCountry].Span, work));
            for (; nextPerson < people.Count && people[nextPerson].Sentence <= i; nextPerson++)
                work.People.Add(people[nextPerson].Name, i, ScoreOf(document, sentence, people[nextPerson].Span, work));
        }

        return new ArticleTone
        {
            Score = sum / sentences.Length,
            Sentences = sentences,
            Countries = CountryTones(work.Countries),
            People = PersonTones(work.People),
        };
    }

    /// <summary>Tone of a short text toward one target in it.</summary>
    /// <param name="text">A sentence or a few.</param>
    /// <param name="target">The words of the target, in UTF-16 code units.</param>
    /// <returns>Neutral where the span covers no word.</returns>
    public TargetTone AnalyzeTarget(string text, TextSpan target)
    {
        var reader = new TargetReader();
        return reader.Read(Document.Read(text), target, model.Vocabulary) ? reader.Score(model) : TargetTone.None;
    }

    /// <summary>The words that made the tone toward a target, strongest first; for people who ask why, not for the hot path.</summary>
    /// <param name="text">A sentence or a few.</param>
    /// <param name="target">The words of the target, in UTF-16 code units.</param>
    /// <returns>Words with the part of <see cref="TargetTone.Score"/> that goes with each of them.</returns>
    public IReadOnlyList<ToneWord> ExplainTarget(string text, TextSpan target) =>
        new TargetReader().Explain(Document.Read(text), target, model);

    private double ScoreOf(Document document, Sentence sentence, TextSpan target, Workspace work)
    {
        var tokens = document.Tokens[sentence.FirstToken..sentence.EndToken];
        if (!TargetReader.TryLocate(tokens, target, out var start, out var end))
            return 0;
        if (!work.Resolved)
            model.Resolve(work.Sentence.Writable);
        work.Resolved = true;
        work.Features.Read(work.Sentence.Tokens, start, end);
        return model.Score(work.Sentence.Tokens, work.Features).Score;
    }

    private static SentenceTone ReadSentence(Document document, int index, Workspace work)
    {
        var sentence = document.Sentences[index];
        var tokens = work.Sentence.Tokens;
        int count = 0, quoted = 0;
        var sum = 0.0;
        foreach (ref readonly var token in tokens)
        {
            sum += token.Valence;
            if (token.Valence == 0)
                continue;
            count++;
            if (token.Quoted)
                quoted++;
        }

        work.FollowSpeaker(document, sentence);
        if (count == 0)
            return new SentenceTone(index, 0, []);
        var words = new ToneWord[count];
        count = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Valence == 0)
                continue;
            var span = document.Tokens[sentence.FirstToken + i].Span;
            words[count++] = new ToneWord(span, tokens[i].Valence, tokens[i].Quoted, tokens[i].Quoted && quoted > 0 ? work.Speaker : null);
        }

        return new SentenceTone(index, sum / Math.Sqrt((sum * sum) + Saturation), words);
    }

    private static CountryTone[] CountryTones(MentionTones tones)
    {
        var countries = new CountryTone[tones.Count];
        for (var i = 0; i < countries.Length; i++)
        {
            var (key, sentences, score) = tones[i];
            countries[i] = new CountryTone(key, sentences, score);
        }

        return countries;
    }

    private static PersonTone[] PersonTones(MentionTones tones)
    {
        var people = new PersonTone[tones.Count];
        for (var i = 0; i < people.Length; i++)
        {
            var (key, sentences, score) = tones[i];
            people[i] = new PersonTone(key, sentences, score);
        }

        return people;
    }

    /// <summary>What one thread reuses from article to article.</summary>
    private sealed class Workspace
    {
        private int speakerParagraph;

        public ToneSentence Sentence { get; } = new();

        public TargetFeatures Features { get; } = new();

        /// <summary>The model has looked the present sentence's words up.</summary>
        public bool Resolved { get; set; }

        public MentionTones Countries { get; } = new();

        public MentionTones People { get; } = new();

        public TextSpan? Speaker { get; private set; }

        public void Clear()
        {
            Countries.Clear();
            People.Clear();
            Speaker = null;
            speakerParagraph = -1;
        }

        /// <summary>The speaker of this sentence's quotation, or of the one before in the paragraph.</summary>
        public void FollowSpeaker(Document document, Sentence sentence)
        {
            var (start, end) = QuotationSpeaker.In(Sentence.Tokens);
            if (end > 0)
                Speaker = document.SpanOf(sentence.FirstToken + start, sentence.FirstToken + end);
            else if (sentence.Paragraph != speakerParagraph)
                Speaker = null;
            speakerParagraph = sentence.Paragraph;
        }
    }
}
