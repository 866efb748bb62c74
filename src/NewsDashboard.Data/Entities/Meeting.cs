using NewsDashboard.Extraction.Meetings;
using NewsDashboard.Extraction.Temporal;

namespace NewsDashboard.Data.Entities;

/// <summary>One meeting in the world, however many articles report it.</summary>
public sealed class Meeting
{
    public long Id { get; set; }

    /// <summary>Codes of all parties in ordinal order, joined by '|': "CN|EG".</summary>
    public required string PartiesKey { get; set; }

    /// <summary>First day, inclusive. Where no report tells a day, the day of its earliest article (see <see cref="DateBasis"/>).</summary>
    public DateOnly Start { get; set; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly End { get; set; }

    public DatePrecision DatePrecision { get; set; }

    public DateBasis DateBasis { get; set; }

    public MeetingStatus Status { get; set; }

    public MeetingFormat Format { get; set; }

    public string? Place { get; set; }

    public string? PlaceCountry { get; set; }

    /// <summary>0 to 1; the best of its reports.</summary>
    public double Confidence { get; set; }

    public int ReportCount { get; set; }

    public List<MeetingParty> Parties { get; } = [];

    public List<MeetingParticipant> Participants { get; } = [];

    public List<MeetingReport> Reports { get; } = [];
}

/// <summary>A state or organisation at a meeting, keyed (Party, MeetingId).</summary>
public sealed class MeetingParty
{
    public required string Party { get; set; }

    public long MeetingId { get; set; }

    public Meeting? Meeting { get; set; }
}

/// <summary>A person at a meeting, keyed (MeetingId, PersonId).</summary>
public sealed class MeetingParticipant
{
    public long MeetingId { get; set; }

    public Meeting? Meeting { get; set; }

    public int PersonId { get; set; }

    public Person? Person { get; set; }

    public string? Role { get; set; }

    public required string NameAsWritten { get; set; }
}

/// <summary>What one article says of one meeting, as reported.</summary>
public sealed class MeetingReport
{
    public long Id { get; set; }

    public long MeetingId { get; set; }

    public Meeting? Meeting { get; set; }

    public long ArticleId { get; set; }

    public Article? Article { get; set; }

    /// <summary>Evidence sentence in the article's content (title, empty line, text), UTF-16 code units.</summary>
    public int EvidenceStart { get; set; }

    public int EvidenceLength { get; set; }

    /// <summary>The words in it that say "meeting".</summary>
    public int TriggerStart { get; set; }

    public int TriggerLength { get; set; }

    /// <summary>The evidence sentence itself, so that it outlives the article's text.</summary>
    public required string Evidence { get; set; }

    public required string RuleId { get; set; }

    public required string EngineVersion { get; set; }

    public double Confidence { get; set; }

    public MeetingStatus Status { get; set; }

    public MeetingFormat Format { get; set; }

    public DateOnly? Start { get; set; }

    public DateOnly? End { get; set; }

    public DatePrecision DatePrecision { get; set; }

    public DateBasis DateBasis { get; set; }

    public string? Place { get; set; }

    public string? PlaceCountry { get; set; }

    /// <summary>Names as the article writes them, joined by "; ".</summary>
    public required string People { get; set; }
}
