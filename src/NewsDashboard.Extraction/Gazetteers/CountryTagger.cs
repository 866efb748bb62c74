using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>
/// Turns the gazetteer's matches into country mentions: a state named by name, alias, abbreviation, demonym, capital or seat of government;
/// not by a name that only contains its own, nor by a person, newspaper, town or treaty of the same name. Safe for many threads.
/// </summary>
public sealed class CountryTagger
{
    private readonly ContextRules contexts = new();
    private readonly PersonNames persons = new();
    private readonly Namesakes namesakes = new();
    private readonly CityAndState towns = new();
    private readonly LanguageNames languages = new();
    private readonly SharedNames sharedNames = new();
    private readonly Succession succession = new();

    /// <summary>The mentions in reading order. Two countries may share a span ("the two Koreas").</summary>
    /// <param name="document">The text.</param>
    /// <param name="matches">What the gazetteer found in it.</param>
    /// <param name="published">Day of the article: "Moscow" was the Soviet Union's capital until 1991.</param>
    public List<CountryMention> Tag(Document document, IReadOnlyList<GazetteerMatch> matches, DateOnly published)
    {
        var mentions = new List<CountryMention>(matches.Count);
        HashSet<string>? families = null;
        for (var i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            if (!NamesCountry(match))
            {
                if (persons.CountryLikeFamilyName(match) is { } family)
                    (families ??= new(StringComparer.Ordinal)).Add(family);
                continue;
            }

            if (persons.IsFamilyName(document, match))
                (families ??= new(StringComparer.Ordinal)).Add(match.Span.In(document.Content));
            else if (towns.Follows(document, match))
                i += IsNext(matches, i, match.EndToken + 1) ? 1 : 0;
            else if (!IsOtherCapital(document, matches, i) && !persons.IsGivenName(document, matches, i))
                Add(mentions, document, match, published);
        }

        if (families is not null)
            DropFamilies(mentions, families, document);
        namesakes.Resolve(mentions, document);
        sharedNames.Resolve(mentions, document);
        succession.Resolve(mentions);
        return mentions;
    }

    private void Add(List<CountryMention> mentions, Document document, GazetteerMatch match, DateOnly published)
    {
        var sentence = document.SentenceOf(match.FirstToken);
        var start = mentions.Count;
        for (var i = 0; i < match.Entries.Count; i++)
        {
            var entry = match.Entries[i];
            if (KindOf(entry.Kind) is not { } kind || entry.Item is not Country country
                || !MeansCountry(document, match, entry) || !IsAtItsTime(match, entry, country, published)
                || HasCode(mentions, start, entry.Code))
                continue;
            mentions.Add(new CountryMention(entry.Code, kind, match.Span, sentence, RuleId(entry.Kind)));
        }
    }

    private bool MeansCountry(Document document, GazetteerMatch match, GazetteerEntry entry) => entry.Kind switch
    {
        EntryKind.CombiningForm => IsHyphenated(document, match),
        _ => contexts.Against(document, match, entry.Kind) is null
            && !(entry.Kind == EntryKind.Demonym && languages.IsLanguage(document, match)),
    };

    /// <summary>A name that a former state shares with its successor means the one that existed on the day.</summary>
    private static bool IsAtItsTime(GazetteerMatch match, GazetteerEntry entry, Country country, DateOnly published)
    {
        if (entry.Kind is not (EntryKind.Capital or EntryKind.Seat) || match.Entries.Count == 1)
            return true;
        if (country.Status == CountryStatus.Former)
            return country.ExistsOn(published);
        for (var i = 0; i < match.Entries.Count; i++)
        {
            var other = match.Entries[i];
            if (other.Kind == entry.Kind && other.Item is Country { Status: CountryStatus.Former } former && former.Successor == country.Code && former.ExistsOn(published))
                return false;
        }

        return true;
    }

    /// <summary>Where the article has a person of this family name and does not speak of the country in any other way, the bare name is the person.</summary>
    private static void DropFamilies(List<CountryMention> mentions, HashSet<string> families, Document document)
    {
        foreach (var family in families)
        {
            var codes = mentions.Where(IsFamily).Select(mention => mention.Country).Distinct().ToArray();
            foreach (var code in codes)
            {
                if (mentions.TrueForAll(mention => mention.Country != code || IsFamily(mention)))
                    mentions.RemoveAll(mention => mention.Country == code);
            }

            bool IsFamily(CountryMention mention) => document.Content.AsSpan(mention.Span.Start, mention.Span.Length).SequenceEqual(family);
        }
    }

    /// <summary>The next match begins at this token: the state after a town's name, which is no country either.</summary>
    private static bool IsNext(IReadOnlyList<GazetteerMatch> matches, int index, int token) =>
        index + 1 < matches.Count && matches[index + 1].FirstToken == token;

    /// <summary>"Tripoli, Lebanon" is a city in the country that follows, not the capital of its own.</summary>
    private static bool IsOtherCapital(Document document, IReadOnlyList<GazetteerMatch> matches, int index)
    {
        var match = matches[index];
        if (match.Find(EntryKind.Capital) is not { } capital || !document.Is(match.EndToken, ",") || !IsNext(matches, index, match.EndToken + 1))
            return false;
        return matches[index + 1].Find(EntryKind.CountryName)?.Code is { } country && country != capital.Code && HasCityIn(match, country);
    }

    private static bool HasCityIn(GazetteerMatch match, string country)
    {
        for (var i = 0; i < match.Entries.Count; i++)
        {
            if (match.Entries[i].Kind == EntryKind.City && match.Entries[i].Code == country)
                return true;
        }

        return false;
    }

    private static bool IsHyphenated(Document document, GazetteerMatch match) =>
        match.Span.End < document.Tokens[match.EndToken - 1].End && document.Content[match.Span.End] == '-';

    private static bool HasCode(List<CountryMention> mentions, int start, string code)
    {
        for (var i = start; i < mentions.Count; i++)
        {
            if (mentions[i].Country == code)
                return true;
        }

        return false;
    }

    private static bool NamesCountry(GazetteerMatch match)
    {
        for (var i = 0; i < match.Entries.Count; i++)
        {
            if (KindOf(match.Entries[i].Kind) is not null)
                return true;
        }

        return false;
    }

    private static CountryMentionKind? KindOf(EntryKind kind) => kind switch
    {
        EntryKind.CountryName => CountryMentionKind.Name,
        EntryKind.CountryAlias => CountryMentionKind.Alias,
        EntryKind.CountryAbbreviation => CountryMentionKind.Abbreviation,
        EntryKind.Demonym or EntryKind.CombiningForm => CountryMentionKind.Demonym,
        EntryKind.Capital => CountryMentionKind.Capital,
        EntryKind.Seat => CountryMentionKind.Seat,
        _ => null,
    };

    private static string RuleId(EntryKind kind) => kind switch
    {
        EntryKind.CountryName => "country.name",
        EntryKind.CountryAlias => "country.alias",
        EntryKind.CountryAbbreviation => "country.abbreviation",
        EntryKind.Demonym => "country.demonym",
        EntryKind.CombiningForm => "country.compound",
        EntryKind.Capital => "country.capital",
        EntryKind.Seat => "country.seat",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "names no country"),
    };
}
