using NewsDashboard.Extraction.People;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>A meeting as one rule reads it at one place of the text.</summary>
internal sealed class MeetingCandidate
{
    public required string Rule { get; init; }

    /// <summary>Index of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>First token of the words that say "meeting".</summary>
    public required int Trigger { get; init; }

    public required int TriggerEnd { get; init; }

    public required List<string> Parties { get; init; }

    /// <summary>Indices of persons.</summary>
    public required List<int> People { get; init; }

    /// <summary>Who stands on the two sides in the sentence.</summary>
    public IReadOnlyList<Actor> Actors { get; init; } = [];

    /// <summary>Token beside which its own day and place stand where they do not stand by the trigger, or -1.</summary>
    public int Anchor { get; set; } = -1;

    public MeetingFormat Format { get; set; }

    /// <summary>The words themselves say whether it was by phone, on screen or face to face.</summary>
    public bool FormatIsTold { get; set; }

    public MeetingStatus Status { get; set; }

    /// <summary>The words leave open whether it lies behind or ahead; the date decides.</summary>
    public bool StatusIsOpen { get; set; }

    public DateOnly? Start { get; set; }

    public DateOnly? End { get; set; }

    public Temporal.DatePrecision DatePrecision { get; set; }

    public Temporal.DateBasis DateBasis { get; set; }

    public string? Place { get; set; }

    public string? PlaceCountry { get; set; }

    /// <summary>How sure the place is: 0 none, 1 guessed, 2 country, 3 city.</summary>
    public int PlaceRank { get; set; }

    /// <summary>A visit's host country: where nothing better is told, the place.</summary>
    public string? Host { get; init; }

    /// <summary>The host was found by the place, which is therefore the meeting's.</summary>
    public bool HostIsPlace { get; init; }

    /// <summary>Parties were taken from words before ("they", "the two leaders").</summary>
    public bool IsReference { get; init; }

    public bool IsHeadline { get; init; }
}
