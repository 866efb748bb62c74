namespace NewsDashboard.Ingestion.LanguageModel;

/// <summary>Why a meeting that the model gave is thrown away.</summary>
internal enum MeetingFlaw
{
    /// <summary>The evidence does not stand in the article.</summary>
    Evidence,

    /// <summary>A code of a party is none, or fewer than two are left.</summary>
    Parties,

    /// <summary>A day is none, the last comes before the first, or a meeting is told as held before it can have been.</summary>
    Days,
}
