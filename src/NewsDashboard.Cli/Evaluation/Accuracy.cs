using System.Globalization;
using NewsDashboard.Cli.Annotations;

namespace NewsDashboard.Cli.Evaluation;

/// <summary>Precision, recall and their harmonic mean from counts.</summary>
public readonly record struct Counts(int Hits, int Gold, int Predicted)
{
    public double Precision => Predicted > 0 ? (double)Hits / Predicted : Gold == 0 ? 1 : 0;

    public double Recall => Gold > 0 ? (double)Hits / Gold : 1;

    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    public static Counts operator +(Counts a, Counts b) => new(a.Hits + b.Hits, a.Gold + b.Gold, a.Predicted + b.Predicted);

    public static Counts Add(Counts left, Counts right) => left + right;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"precision {Precision:0.0###}  recall {Recall:0.0###}  f1 {F1:0.0###}  hit {Hits}  gold {Gold}  predicted {Predicted}");
}

/// <summary>Share of right answers among those asked.</summary>
public readonly record struct Share(int Right, int Of)
{
    public double? Accuracy => Of > 0 ? (double)Right / Of : null;

    public Share With(bool? answer) => answer is { } right ? new Share(Right + (right ? 1 : 0), Of + 1) : this;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"accuracy {(Accuracy is { } a ? a.ToString("0.0###", CultureInfo.InvariantCulture) : "None")}  of {Of}");
}

/// <summary>How well predictions agree with gold annotations, by the definitions of the annotation guide.</summary>
public sealed class Accuracy
{
    public int Articles { get; private set; }

    public Counts Meetings { get; private set; }

    /// <summary>Matches whose status, first day and format agree too.</summary>
    public Counts Strict { get; private set; }

    public Counts People { get; private set; }

    public Share Date { get; private set; }

    public Share Place { get; private set; }

    public Share Status { get; private set; }

    public Share Format { get; private set; }

    public Counts Countries { get; private set; }

    public List<(string Article, AnnotatedMeeting Meeting)> Missed { get; } = [];

    public List<(string Article, AnnotatedMeeting Meeting)> Spurious { get; } = [];

    /// <summary>For each prediction its confidence and whether it is right.</summary>
    public List<(double Confidence, bool IsRight)> Confidences { get; } = [];

    /// <summary>Scores predictions; an article without one counts as an empty prediction.</summary>
    public static Accuracy Measure(IReadOnlyList<Annotation> gold, IReadOnlyDictionary<string, Annotation> predicted, CountryNames names)
    {
        var accuracy = new Accuracy();
        foreach (var article in gold)
            accuracy.Add(article, predicted.GetValueOrDefault(article.Id) ?? new Annotation(article.Id, [], []), names);
        return accuracy;
    }

    private void Add(Annotation gold, Annotation predicted, CountryNames names)
    {
        Articles++;
        var (pairs, missed, spurious) = MeetingMatcher.Match(gold.Meetings, predicted.Meetings);
        Meetings += new Counts(pairs.Count, gold.Meetings.Count, predicted.Meetings.Count);
        Strict += new Counts(0, gold.Meetings.Count, predicted.Meetings.Count);
        foreach (var (a, b) in pairs)
        {
            var day = a.Start == b.Start;
            var status = a.Status == b.Status;
            bool? format = a.Format == "unknown" ? null : a.Format == b.Format;
            Date = Date.With(day);
            Status = Status.With(status);
            Format = Format.With(format);
            Place = Place.With(SamePlace(a, b, names));
            Strict += new Counts(day && status && format != false ? 1 : 0, 0, 0);
            var (hits, people, predictedPeople) = MeetingMatcher.People(a, b);
            People += new Counts(hits, people, predictedPeople);
            Confidences.Add((b.Confidence, true));
        }

        foreach (var meeting in spurious)
            Confidences.Add((meeting.Confidence, false));
        Missed.AddRange(missed.Select(m => (gold.Id, m)));
        Spurious.AddRange(spurious.Select(m => (gold.Id, m)));
        var goldCountries = gold.Countries.ToHashSet();
        var predictedCountries = predicted.Countries.ToHashSet();
        Countries += new Counts(goldCountries.Intersect(predictedCountries).Count(), goldCountries.Count, predictedCountries.Count);
    }

    private static bool? SamePlace(AnnotatedMeeting gold, AnnotatedMeeting predicted, CountryNames names)
    {
        if (string.IsNullOrEmpty(gold.Place))
            return null;
        return FoldedText.Of(gold.Place) == FoldedText.Of(predicted.Place)
            || (gold.PlaceCountry is { } country && names.Contains(country, gold.Place) && predicted.PlaceCountry == country);
    }
}
