using NewsDashboard.Extraction.Gazetteers;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.People;

internal enum NamedKind : byte
{
    None,
    Country,
    Demonym,
    Capital,
    Seat,
    Organisation,

    /// <summary>A name for several states: "the Quad".</summary>
    Group,

    /// <summary>"UN secretary-general": title and organisation in one.</summary>
    Official,
    OfficeHolder,
    FamilyName,
    City,

    /// <summary>Part of a compound: "US" in "US-led".</summary>
    Part,

    /// <summary>A name that only contains a country's.</summary>
    Other,
}

/// <summary>What the gazetteer knows of a token, one reading each: the mention of a country where there is one.</summary>
/// <param name="End">Just past its last token; 0 where nothing is known.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Code">Party or country.</param>
/// <param name="Match">Index of the gazetteer match.</param>
internal readonly record struct Named(int First, int End, NamedKind Kind, string Code, int Match)
{
    public bool IsParty => Kind is NamedKind.Country or NamedKind.Demonym or NamedKind.Organisation or NamedKind.Seat or NamedKind.Capital;
}

/// <summary>Gazetteer matches by token.</summary>
internal sealed class NamedWords
{
    private readonly Reading reading;
    private readonly Named[] byMatch;

    private NamedWords(Reading reading, Named[] byMatch)
    {
        this.reading = reading;
        this.byMatch = byMatch;
    }

    /// <summary>What begins at a token.</summary>
    public Named At(int token)
    {
        var match = reading.MatchAt(token);
        if (match < 0)
            return default;
        if (byMatch[match].First == token)
            return byMatch[match];
        // The first name that covers the token began before it: in a compound the next may begin here.
        return match + 1 < byMatch.Length && byMatch[match + 1].First == token ? byMatch[match + 1] : default;
    }

    public static NamedWords Read(Reading reading)
    {
        var byMatch = new Named[reading.Matches.Count];
        var mention = 0;
        var countries = reading.Countries;
        for (var m = 0; m < reading.Matches.Count; m++)
        {
            var match = reading.Matches[m];
            while (mention < countries.Count && countries[mention].Span.Start < match.Span.Start)
                mention++;
            var country = mention < countries.Count && countries[mention].Span.Start == match.Span.Start ? countries[mention] : null;
            byMatch[m] = Classify(reading, m, match, country);
        }

        return new NamedWords(reading, byMatch);
    }

    /// <summary>From 1994 on the PLO speaks for the Palestinian Authority.</summary>
    private static string AtItsTime(string code, DateOnly published) => code == "PLO" && published.Year >= 1994 ? "PS" : code;

    private static Named Classify(Reading reading, int index, GazetteerMatch match, CountryMention? country)
    {
        Named Of(NamedKind kind, string code) => new(match.FirstToken, match.EndToken, code.Length == 0 && kind == NamedKind.Organisation ? NamedKind.Group : kind, AtItsTime(code, reading.Published), index);
        var whole = match.Span.Start == reading.Token(match.FirstToken).Start && match.Span.End == reading.Token(match.EndToken - 1).End;
        if (match.Find(EntryKind.OfficeHolder) is { } holder)
            return Of(NamedKind.OfficeHolder, holder.Code);
        if (country is not null)
        {
            if (!whole)
                return Of(NamedKind.Part, country.Country);
            return country.Kind switch
            {
                CountryMentionKind.Demonym => Of(NamedKind.Demonym, country.Country),
                CountryMentionKind.Capital => Of(NamedKind.Capital, country.Country),
                CountryMentionKind.Seat => Of(NamedKind.Seat, country.Country),
                _ => Of(NamedKind.Country, country.Country),
            };
        }

        if (!whole)
            return Of(NamedKind.Part, match.Find(EntryKind.Organisation)?.Code ?? "");
        if (match.Find(EntryKind.OrganisationOfficial) is { } official)
            return Of(NamedKind.Official, official.Code);
        if (match.Find(EntryKind.Organisation) is { } organisation)
            return Of(NamedKind.Organisation, organisation.Code);
        if (match.Find(EntryKind.OfficeHolderFamilyName) is { } family)
            return Of(NamedKind.FamilyName, family.Code);
        if (match.Find(EntryKind.City) is { } city)
            return Of(NamedKind.City, city.Code);
        return Of(match.Find(EntryKind.ContainingName) is null ? NamedKind.None : NamedKind.Other, "");
    }
}
