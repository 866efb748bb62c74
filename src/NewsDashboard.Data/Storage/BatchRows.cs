using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Storage;

/// <summary>The new rows of a batch, apart from people and outlets, which the context follows.</summary>
internal sealed class BatchRows
{
    public List<Article> Articles { get; } = [];

    public List<ArticleCountry> ArticleCountries { get; } = [];

    public List<Meeting> Meetings { get; } = [];

    public List<MeetingParty> MeetingParties { get; } = [];

    public List<MeetingParticipant> MeetingParticipants { get; } = [];

    public List<MeetingReport> MeetingReports { get; } = [];
}
