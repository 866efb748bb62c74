using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.People;

/// <summary>Words that stand for those named elsewhere: pronouns and pairs.</summary>
internal sealed partial class ActorReader
{
    /// <summary>"her" before a noun owns it.</summary>
    private bool IsOwner(int i) =>
        reading.Has(i, WordClass.PossessivePronoun) && i + 1 < reading.Count && reading.Token(i + 1).Kind == TokenKind.Word
        && !reading.Has(i + 1, WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator | WordClass.Adverb);

    private Actor Pronoun(int i) => new()
    {
        First = i,
        End = i + 1,
        Kind = ActorKind.Pronoun,
        Parties = [],
        IsReference = true,
        IsPlural = reading.Has(i, WordClass.PluralPronoun),
        HeadClass = reading.Tags[i],
        Rule = "actor.pronoun",
    };

    /// <summary>"the two leaders", "both sides", "the leaders of the two countries".</summary>
    private Actor? Pair(int i, int end)
    {
        var j = i + 1;
        // "their foreign ministers": of the sides just named.
        if (reading.Is(i, "their"))
        {
            while (j < end && reading.Has(j, WordClass.TitleModifier))
                j++;
            return j < end && reading.Has(j, WordClass.Role) && reading.Has(j, WordClass.PairNoun) && reading.Has(j, WordClass.Plural) && !reading.Has(j, WordClass.Counterpart) && !reading.IsCapitalised(j + 1) && !reading.Is(j + 1, "of") && !reading.Is(j + 1, "from")
                ? PairActor(i, j + 1)
                : null;
        }

        if (!reading.Has(i, WordClass.Determiner))
            return null;
        var counted = reading.Is(i, "both");
        if (reading.Is(j, "two") || reading.Is(j, "pair"))
        {
            counted = true;
            j += reading.Is(j, "two") ? 1 : 0;
        }

        if (!counted)
        {
            // "the leaders", "the sides": those just named.
            return j < end && reading.Is(i, "the") && reading.Has(j, WordClass.PairNoun) && reading.Has(j, WordClass.Plural) && reading.Is(j, "leaders")
                && !reading.Is(j + 1, "of") ? PairActor(i, j + 1) : null;
        }

        while (j < end && reading.Has(j, WordClass.TitleModifier) && (reading.Has(j + 1, WordClass.PairNoun) || reading.Has(j + 1, WordClass.TitleModifier)))
            j++;
        // "The two met": nobody but those just named.
        if (j < end && !reading.Is(i, "both") && reading.Is(j - 1, "two") && (reading.Has(j, WordClass.Meet | WordClass.Speak | WordClass.Auxiliary | WordClass.Future | WordClass.Adverb) || reading.Is(j, "shook")) && !reading.Has(j, WordClass.MeetingNoun))
            return PairActor(i, j);
        if (j >= end || !reading.Has(j, WordClass.PairNoun))
            return null;
        var after = j + 1;
        if (reading.IsPossessiveMark(after) && reading.Has(after + 1, WordClass.PairNoun | WordClass.Role))
            after += 2;
        return PairActor(i, after);
    }

    private static Actor PairActor(int first, int end) =>
        new() { First = first, End = end, Kind = ActorKind.Pair, Parties = [], IsReference = true, IsPlural = true, Rule = "actor.pair" };
}
