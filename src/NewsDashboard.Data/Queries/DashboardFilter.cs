using NewsDashboard.Extraction.Meetings;

namespace NewsDashboard.Data.Queries;

/// <summary>What the reader wants to see. Empty lists and nulls do not restrict.</summary>
public sealed record DashboardFilter
{
    public static DashboardFilter None { get; } = new();

    /// <summary>First day, inclusive.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Any of these: ISO 3166-1 alpha-2, for meetings also organisations' codes.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    public IReadOnlyList<int> Outlets { get; init; } = [];

    public IReadOnlyList<MeetingStatus> Statuses { get; init; } = [];
}
