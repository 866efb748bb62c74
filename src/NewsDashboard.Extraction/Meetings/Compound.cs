using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>Two sides in one compound: "U.S.-China", "Trump-Xi", "Israeli-Palestinian", "Russia and China" before a noun.</summary>
internal static class Compound
{
    /// <summary>The sides that a compound token names; empty where it is none.</summary>
    public static List<Actor> Read(Reading reading, int token)
    {
        var sides = new List<Actor>(2);
        if (Persons(reading, token) is { Count: >= 2 } persons)
            return persons;
        var match = reading.MatchAt(token);
        if (match < 0)
            return sides;
        var first = token;
        for (var m = match; m < reading.Matches.Count && reading.Matches[m].FirstToken <= token; m++)
        {
            foreach (var mention in reading.Countries)
            {
                if (mention.Span == reading.Matches[m].Span)
                    Add(sides, first, mention.Country);
            }

            if (reading.Matches[m].Find(Gazetteers.EntryKind.Organisation) is { } organisation)
                Add(sides, first, organisation.Code);
            else if (reading.Matches[m].Find(Gazetteers.EntryKind.OfficeHolderFamilyName) is { } holder)
                Add(sides, first, holder.Code, reading.Persons.Find(holder.Name, holder.Code));
        }

        return sides.Count >= 2 ? sides : [];
    }

    /// <summary>"Trump-Kim": persons of the article, or in office then.</summary>
    private static List<Actor> Persons(Reading reading, int token)
    {
        var sides = new List<Actor>(2);
        var word = reading.Document.Word(token);
        var hyphen = word.IndexOf('-');
        if (hyphen <= 0 || !char.IsUpper(word[0]) || hyphen + 1 >= word.Length || !char.IsUpper(word[hyphen + 1]))
            return sides;
        foreach (var part in word.ToString().Split('-'))
        {
            var person = reading.Persons.Find(part, null);
            var party = person >= 0 ? reading.Persons[person].Party : Gazetteers.OfficeHolders.Find(part, reading.Published, 31) is [var holder, ..] ? holder.Party : null;
            if (party is null)
                return [];
            Add(sides, token, party, person);
        }

        return sides;
    }

    private static void Add(List<Actor> sides, int token, string code, int person = -1)
    {
        if (!sides.Exists(side => side.Parties[0] == code))
            sides.Add(new Actor { First = token, End = token + 1, Kind = ActorKind.State, Parties = [code], Person = person, Rule = "actor.compound" });
    }
}
