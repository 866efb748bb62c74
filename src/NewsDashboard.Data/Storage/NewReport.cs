using NewsDashboard.Data.Configurations;
using NewsDashboard.Data.Resolution;
using NewsDashboard.Extraction.Meetings;

namespace NewsDashboard.Data.Storage;

/// <summary>A report of a meeting on its way into the database, with the article that makes it.</summary>
internal sealed record NewReport(NewArticle Article, long ArticleId, MeetingReport Report)
{
    public string PartiesKey { get; } = Resolution.PartiesKey.From(Report.Parties);

    public ReportedFacts Facts { get; } = new(
        Article.Day, Report.Start, Report.End, Report.DatePrecision, Report.DateBasis, Report.Status, Report.Format,
        Cut.ToLength(Report.Place, ColumnLengths.Name), Report.PlaceCountry, Report.Confidence);

    public Entities.MeetingReport ToRow(long id, long meetingId) => new()
    {
        Id = id,
        MeetingId = meetingId,
        ArticleId = ArticleId,
        EvidenceStart = Report.Evidence.Start,
        EvidenceLength = Report.Evidence.Length,
        TriggerStart = Report.Trigger.Start,
        TriggerLength = Report.Trigger.Length,
        Evidence = Report.Evidence.In(Article.Content),
        RuleId = Report.RuleId,
        EngineVersion = Article.Analysis.EngineVersion,
        Confidence = Report.Confidence,
        Status = Report.Status,
        Format = Report.Format,
        Start = Report.Start,
        End = Report.End,
        DatePrecision = Report.DatePrecision,
        DateBasis = Report.DateBasis,
        Place = Facts.Place,
        PlaceCountry = Report.PlaceCountry,
        People = ReportedPeople.Join(Report.People),
    };
}
