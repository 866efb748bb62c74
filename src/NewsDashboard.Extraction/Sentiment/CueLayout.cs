namespace NewsDashboard.Extraction.Sentiment;

/// <summary>
/// The named features of a target in its sentence, each with a fixed number: words of a category by their place, sums of valence by place, and a
/// few plain ones. Names are what <c>tone-weights.tsv</c> calls them.
/// </summary>
internal static class CueLayout
{
    /// <summary>anywhere, before, after, near-before, near-after, next-before, next-after, same clause, quoted.</summary>
    public const int CategoryPlaces = 9;

    public const int SameClause = 7;

    public const int QuotedPlace = 8;

    /// <summary>plain, passive, negated.</summary>
    public const int CategoryForms = 3;

    public const int CategoryCount = ((int)ToneCategory.Speech + 1) * CategoryForms * CategoryPlaces;

    /// <summary>Sums of valence: nine places by distance, clause and quotation, three for a target that speaks, two a preposition before the target.</summary>
    public const int ValenceSlots = 10 + 3 + (2 * (int)TargetRole.Other);

    /// <summary>positive, negative, difference.</summary>
    public const int ValenceForms = 3;

    public const int FirstValence = CategoryCount;

    public const int FirstRole = FirstValence + (ValenceSlots * ValenceForms);

    public const int FirstPlain = FirstRole + (int)TargetRole.Other + 1;

    public static readonly int Count = FirstPlain + Enum.GetValues<PlainCue>().Length;

    private static readonly string[] Forms = ["plain", "passive", "negated"];
    private static readonly string[] ValenceNames = ["positive", "negative", "difference"];

    public static int Category(ToneCategory category, int form, int place) =>
        (((int)category * CategoryForms) + form) * CategoryPlaces + place;

    public static int Valence(int slot, int form) => FirstValence + (slot * ValenceForms) + form;

    public static int Role(TargetRole role) => FirstRole + (int)role;

    public static int Plain(PlainCue cue) => FirstPlain + (int)cue;

    public static string NameOf(int cue)
    {
        if (cue < FirstValence)
        {
            var place = cue % CategoryPlaces;
            var placeName = place < WordPlaces.Columns ? WordPlaces.ColumnNames[place] : place == SameClause ? "same-clause" : "quoted";
            var category = (ToneCategory)(cue / CategoryPlaces / CategoryForms);
            return $"{category} {Forms[cue / CategoryPlaces % CategoryForms]} {placeName}".ToLowerInvariant();
        }

        if (cue < FirstRole)
            return $"valence {SlotName((cue - FirstValence) / ValenceForms)} {ValenceNames[(cue - FirstValence) % ValenceForms]}";
        return cue < FirstPlain
            ? $"role {(TargetRole)(cue - FirstRole)}".ToLowerInvariant()
            : $"is {(PlainCue)(cue - FirstPlain)}".ToLowerInvariant();
    }

    private static string SlotName(int slot) => slot switch
    {
        0 => "anywhere",
        1 => "before",
        2 => "after",
        3 => "near-before",
        4 => "near-after",
        5 => "mid-before",
        6 => "mid-after",
        7 => "clause-before",
        8 => "clause-after",
        9 => "quoted",
        10 => "speaker",
        11 => "speaker-before",
        12 => "speaker-after",
        _ => $"{(TargetRole)((slot - 13) / 2 + 1)}{((slot - 13) % 2 == 0 ? "" : "-near")}".ToLowerInvariant(),
    };
}

/// <summary>Plain features of a target in its sentence.</summary>
internal enum PlainCue
{
    Bias,

    /// <summary>The target is the first word.</summary>
    First,

    /// <summary>It begins within the first three words.</summary>
    Early,
    Late,
    InQuotation,
    OutsideQuotation,

    /// <summary>Logarithm of the sentence's length.</summary>
    Length,

    /// <summary>Logarithm of the number of capitalised words.</summary>
    Names,

    /// <summary>A possessive follows.</summary>
    Possessive,

    /// <summary>It is the subject of a verb of speech.</summary>
    Speaker,
}
