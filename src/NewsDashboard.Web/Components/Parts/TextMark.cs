namespace NewsDashboard.Web.Components.Parts;

/// <summary>What was found at a place in an article.</summary>
public enum MarkKind
{
    /// <summary>The sentence that reports a meeting.</summary>
    Evidence,

    /// <summary>The words in it that say "meeting".</summary>
    Trigger,

    Country,

    Person,

    Date,

    /// <summary>A word that the reader searched for.</summary>
    Search,
}

/// <summary>A place in an article's content and what was found there.</summary>
/// <param name="Start">Offset in UTF-16 code units.</param>
/// <param name="Length">Number of code units.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Note">Said when the reader points at it: the country, the person's full name, the date that was meant.</param>
public sealed record TextMark(int Start, int Length, MarkKind Kind, string? Note = null)
{
    /// <summary>For evidence: the number under which the reader lists the meeting; else 0.</summary>
    public int Meeting { get; init; }

    public int End => Start + Length;
}
