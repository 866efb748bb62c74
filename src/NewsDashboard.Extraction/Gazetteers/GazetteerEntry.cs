using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>What a name in the gazetteer is.</summary>
public enum EntryKind
{
    CountryName,
    CountryAlias,
    CountryAbbreviation,

    /// <summary>Demonym or adjective of a country.</summary>
    Demonym,

    Capital,

    /// <summary>Seat of a government: "Kremlin".</summary>
    Seat,

    /// <summary>First part of a compound adjective: "Sino" in "Sino-Russian".</summary>
    CombiningForm,

    /// <summary>A territory that is no state: "Hong Kong".</summary>
    Territory,

    /// <summary>A city (a capital included), a venue with its city, or a region.</summary>
    City,

    /// <summary>An organisation or a non-state party that meets others.</summary>
    Organisation,

    /// <summary>The title of an organisation's official: "UN secretary-general", "NATO chief".</summary>
    OrganisationOfficial,

    /// <summary>The full name of somebody who held an office.</summary>
    OfficeHolder,

    /// <summary>The name that newspapers call an office holder by: "Putin". Several may share it.</summary>
    OfficeHolderFamilyName,

    /// <summary>A name that only contains a country's: "Sea of Japan", "Washington Post".</summary>
    ContainingName,
}

/// <summary>A thing that a name in the gazetteer stands for.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Code">Code of the country or party: the city's country, the office holder's party; "" for a containing name.</param>
/// <param name="Name">Its canonical name: country, city, organisation, or the person's full name.</param>
/// <param name="Item">The <see cref="Country"/>, <see cref="City"/>, <see cref="Organisation"/> or <see cref="OfficeHolder"/>; null for a containing name.</param>
public sealed record GazetteerEntry(EntryKind Kind, string Code, string Name, object? Item)
{
    /// <summary>The code that the name stands for on a day: after the European Community's end its successor's.</summary>
    public string CodeOn(DateOnly day) =>
        Item is Organisation { Successor: { } successor } organisation && day > organisation.Until ? successor : Code;
}

/// <summary>A gazetteer name in a text.</summary>
/// <param name="FirstToken">Index of the token that it begins in.</param>
/// <param name="EndToken">Index just past the token that it ends in.</param>
/// <param name="Span">Its characters. In a compound ("Washington-based") only its part of the token.</param>
/// <param name="Entries">All that the name may stand for, at least one; shared, not to be written to.</param>
public readonly record struct GazetteerMatch(int FirstToken, int EndToken, TextSpan Span, IReadOnlyList<GazetteerEntry> Entries)
{
    /// <summary>
    /// The term of office that the name most likely means on a day: one that runs on it, else the last that ended before, else the next to begin;
    /// null where the name is no office holder's.
    /// </summary>
    /// <param name="day">Day of the article.</param>
    /// <param name="party">Only those of this party, where the text tells it.</param>
    public OfficeHolder? OfficeHolderOn(DateOnly day, string? party = null)
    {
        OfficeHolder? best = null;
        for (var i = 0; i < Entries.Count; i++)
        {
            if (Entries[i].Item is OfficeHolder holder && (party is null || holder.Party == party) && (best is null || holder.IsLikelierOn(day, best)))
                best = holder;
        }

        return best;
    }

    /// <summary>The first entry of a kind, or null.</summary>
    public GazetteerEntry? Find(EntryKind kind)
    {
        for (var i = 0; i < Entries.Count; i++)
        {
            if (Entries[i].Kind == kind)
                return Entries[i];
        }

        return null;
    }
}
