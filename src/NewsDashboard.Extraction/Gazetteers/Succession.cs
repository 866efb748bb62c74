namespace NewsDashboard.Extraction.Gazetteers;

/// <summary>
/// In an article of a former state's time that names only its successor in words ("Serbian", never "Yugoslav"),
/// the capital that they share is the successor's too.
/// </summary>
internal sealed class Succession
{
    private readonly (string Former, string Successor)[] states =
        [.. Countries.All.Where(SharesItsCapital).Select(country => (country.Code, country.Successor!))];

    public void Resolve(List<CountryMention> mentions)
    {
        foreach (var (former, successor) in states)
        {
            if (!Names(mentions, former, inWords: false) || Names(mentions, former, inWords: true) || !Names(mentions, successor, inWords: true))
                continue;
            for (var i = 0; i < mentions.Count; i++)
            {
                if (mentions[i].Country == former)
                    mentions[i] = mentions[i] with { Country = successor };
            }
        }
    }

    /// <summary>Moscow was the capital of both; East Berlin was the former state's alone.</summary>
    private static bool SharesItsCapital(Country country) =>
        country.Successor is { } successor && country.Capitals.All(capital => Countries.Find(successor)!.Capitals.Contains(capital));

    /// <param name="mentions">Of the article.</param>
    /// <param name="country">Code.</param>
    /// <param name="inWords">By its name or its people's, or else by its capital or seat of government.</param>
    private static bool Names(List<CountryMention> mentions, string country, bool inWords)
    {
        foreach (var mention in mentions)
        {
            if (mention.Country == country && inWords == mention.Kind is not (CountryMentionKind.Capital or CountryMentionKind.Seat))
                return true;
        }

        return false;
    }
}
