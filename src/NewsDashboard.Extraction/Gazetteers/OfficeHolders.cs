using System.Collections.Frozen;

namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>Who held which public office when, from public record.</summary>
public static class OfficeHolders
{
    private const string File = "office-holders.tsv";

    /// <summary>In the order of the list; one entry a term of office, so a person may stand several times.</summary>
    public static IReadOnlyList<OfficeHolder> All { get; } = [.. Read()];

    private static readonly FrozenDictionary<string, OfficeHolder[]> ByName =
        All.SelectMany(holder => Names(holder).Distinct().Select(name => (name, holder)))
            .GroupBy(pair => pair.name, pair => pair.holder)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>
    /// Those of a full or family name who held office on a day or left it no more than <paramref name="graceDays"/> before;
    /// who held office on the day comes first. Newspapers go on for a while to speak of somebody who left.
    /// </summary>
    public static IReadOnlyList<OfficeHolder> Find(string name, DateOnly day, int graceDays = 0) =>
        ByName.TryGetValue(NameHash.Folded(name), out var holders)
            ? [.. holders.Where(holder => day >= holder.From && !(day > holder.Until?.AddDays(graceDays))).OrderByDescending(holder => holder.HeldOn(day)).ThenByDescending(holder => holder.From)]
            : [];

    /// <summary>Who held an office of a party on a day: usually one, two in the month of a change, none where the list is silent.</summary>
    public static IReadOnlyList<OfficeHolder> Holders(string party, string role, DateOnly day) =>
        [.. All.Where(holder => holder.Party == party && holder.Role == role && holder.HeldOn(day)).OrderByDescending(holder => holder.From)];

    private static IEnumerable<string> Names(OfficeHolder holder) =>
        holder.Spellings.Append(holder.FullName).Append(holder.FamilyName).SelectMany(NameVariants.Of).Select(name => NameHash.Folded(name));

    private static IEnumerable<OfficeHolder> Read()
    {
        foreach (var row in ListReader.Read(File, "name", "family", "spellings", "party", "role", "from", "until"))
        {
            if (Countries.Find(row[3]) is null && Organisations.Find(row[3]) is null)
                throw row.Error($"\"{row[3]}\" is no code of a state or organisation");
            var holder = new OfficeHolder
            {
                FullName = row.Required(0),
                FamilyName = row.Required(1),
                Spellings = row.List(2),
                Party = row[3],
                Role = row.Required(4),
                From = row.From(5) ?? throw row.Error("from is empty"),
                Until = row.Until(6),
            };
            yield return holder.Until < holder.From ? throw row.Error("until is before from") : holder;
        }
    }
}
