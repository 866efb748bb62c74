using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.People;

/// <summary>Finds where a personal name ends: capitalised words, initials and particles.</summary>
internal static class NameReader
{
    private const int LongestName = 8;

    /// <summary>Just past the name that begins at a token, or the token itself where none begins.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="first">Where the name is to begin.</param>
    /// <param name="end">End of the sentence.</param>
    /// <param name="titled">A title stands before it, so that a word that is also a country's or a common one may be a name.</param>
    public static int End(Reading reading, int first, int end, bool titled)
    {
        var named = reading.Names.At(first);
        if (named.Kind == NamedKind.OfficeHolder)
            return Extend(reading, named.End, end);
        var i = first;
        while (i < end && i - first < LongestName)
        {
            if (IsNameWord(reading, i, first, titled))
                i++;
            else if (i > first && IsParticleBeforeName(reading, i, end))
                i++;
            else
                break;
        }

        // A name does not end in a particle, and one initial is no name.
        while (i > first && reading.Token(i - 1).Case is TokenCase.Lower && reading.Has(i - 1, WordClass.NameParticle))
            i--;
        if (i == first || (i == first + 1 && reading.Token(first).Case == TokenCase.Initial))
            return first;
        return Suffix(reading, i, end);
    }

    private static int Extend(Reading reading, int i, int end)
    {
        while (i < end && reading.Token(i).Case is TokenCase.Title && IsHyphenatedName(reading, i) && reading.Tags[i] == WordClass.None && reading.Names.At(i).Kind == NamedKind.None)
            i++;
        return Suffix(reading, i, end);
    }

    private static bool IsHyphenatedName(Reading reading, int i) => reading.Document.Word(i).StartsWith("Al-", StringComparison.Ordinal);

    /// <summary>", Jr." and "III".</summary>
    private static int Suffix(Reading reading, int i, int end)
    {
        var next = i < end && reading.Is(i, ",") ? i + 1 : i;
        return next < end && (reading.Is(next, "Jr.") || reading.Is(next, "Jr") || reading.Is(next, "Sr.")) ? next + 1 : i;
    }

    private static bool IsNameWord(Reading reading, int i, int first, bool titled)
    {
        var token = reading.Token(i);
        if (token.Kind != TokenKind.Word || reading.DateAt(i) >= 0)
            return false;
        if (token.Case is TokenCase.Lower)
            return token.Length > 4 && reading.Document.Word(i)[2] is '-' or '’' or '\'' && char.IsUpper(reading.Document.Word(i)[3]);
        if (token.Case is TokenCase.None)
            return false;
        if (token.Case is TokenCase.Upper && i == first && (!titled || (token.Length > 3 && !reading.Document.Sentences[reading.Document.SentenceOf(i)].IsHeadline)))
            return false;
        var tags = reading.Tags[i];
        const WordClass never = WordClass.Common | WordClass.Weekday | WordClass.Title | WordClass.Report | WordClass.Meet | WordClass.MeetingNoun | WordClass.CallNoun | WordClass.Host
            | WordClass.Auxiliary | WordClass.Speak | WordClass.Phone | WordClass.Preposition | WordClass.Role | WordClass.Visit | WordClass.VisitNoun | WordClass.TitleModifier | WordClass.PluralPronoun;
        if ((tags & never) != 0 && !(i > first && token.Case == TokenCase.Initial))
            return ((tags & (WordClass.TitleModifier | WordClass.Title)) != 0 && i > first && reading.Document.Word(i) is "Rice" or "Grand" or "Park" or "May") || (titled && reading.Is(i, "Sultan"));
        var named = reading.Names.At(i);
        if (named.Kind is NamedKind.Country or NamedKind.Demonym or NamedKind.Capital or NamedKind.Seat or NamedKind.Organisation or NamedKind.Official)
            return titled && i > first && named.End == i + 1 && named.Kind is NamedKind.Country or NamedKind.Capital && i + 1 < reading.Count && !reading.IsPossessiveMark(i + 1) && IsMiddleName(reading, i);
        return named.Kind != NamedKind.Other && !(named.Kind == NamedKind.OfficeHolder && i > first);
    }

    /// <summary>"Jordan" in "Prime Minister John Jordan Smith": followed by one more name.</summary>
    private static bool IsMiddleName(Reading reading, int i) =>
        reading.Token(i + 1).Case == TokenCase.Title && reading.Tags[i + 1] == WordClass.None && reading.Names.At(i + 1).Kind == NamedKind.None;

    private static bool IsParticleBeforeName(Reading reading, int i, int end)
    {
        if (!reading.Has(i, WordClass.NameParticle) || reading.Token(i).Case is not TokenCase.Lower)
            return false;
        for (var k = i + 1; k < end && k <= i + 2; k++)
        {
            if (reading.Token(k).Case is TokenCase.Title or TokenCase.Initial)
                return !reading.Is(i, "y") && !reading.Is(i, "e") || reading.Tags[k] == WordClass.None;
            if (!reading.Has(k, WordClass.NameParticle))
                return false;
        }

        return false;
    }
}
