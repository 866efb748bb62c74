using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.People;

/// <summary>The country where titles without a country are at home.</summary>
internal sealed partial class ReferenceResolver
{
    private string? MostNamedBeside(string? other)
    {
        var counts = new Dictionary<string, int>();
        string? best = null;
        foreach (var mention in reading.Countries)
        {
            if (mention.Country == other)
                continue;
            var count = counts[mention.Country] = counts.GetValueOrDefault(mention.Country) + 1;
            if (best is null || count > counts[best])
                best = mention.Country;
        }

        return best;
    }

    /// <summary>The country where titles without a country are at home: that of listed persons who have none in the text, else the one named first.</summary>
    private static string? Home(Reading reading)
    {
        for (var p = 0; p < reading.Persons.Count; p++)
        {
            if (reading.Persons[p] is { PartyIsListed: true, HasOffice: true, Party: { } party, PartyIsTold: false, Role: not null })
                return party;
        }

        for (var p = 0; p < reading.Persons.Count; p++)
        {
            if (reading.Persons[p] is { ImpliedParty: { } implied, PartyIsTold: false })
                return implied;
        }

        var sentences = reading.Document.Sentences;
        foreach (var mention in reading.Countries)
        {
            if (!sentences[mention.Sentence].IsHeadline)
                return mention.Country;
        }

        return reading.Countries.Count > 0 ? reading.Countries[0].Country : null;
    }
}
