using System.Text;
using NewsDashboard.Extraction;
using NewsDashboard.Extraction.Gazetteers;

namespace NewsDashboard.Benchmarks;

/// <summary>Articles of about 2.1 KB made by code, with as many names and meetings as news has; the same ones at each run.</summary>
internal static class SyntheticArticles
{
    private const int Length = 2100;

    private static readonly string[] Reports =
    [
        "President {0} met his {1} counterpart in {2} on Tuesday, the two governments said.",
        "The foreign minister of {3} is expected to hold talks with {1} officials in {2} next week.",
        "{0} spoke by phone with the prime minister of {3} about the price of grain.",
        "Leaders of {3} and their neighbours gathered in {2} for a two-day summit last month.",
    ];

    private static readonly string[] Fillers =
    [
        "Ministers have said for years that the river would be cleaned, but little has been done and the money went elsewhere.",
        "\"Nobody here believes them any more,\" said a shopkeeper who has sold bread near the bridge since 1998.",
        "Prices rose by 3.5 percent in the first quarter, more than most economists had expected at the start of the year.",
        "A court in {2} rejected the appeal, and lawyers said that they would take the case to a higher one.",
        "The company, which employs about 1,200 people, makes parts for cars and has been looking for a partner abroad.",
        "Aid workers warned that roads into the valley were still blocked after a week of heavy rain.",
    ];

    public static Article[] Make(int count)
    {
        var random = new Random(20260101);
        var articles = new Article[count];
        for (var i = 0; i < count; i++)
            articles[i] = Make(i, random);
        return articles;
    }

    private static Article Make(int number, Random random)
    {
        var text = new StringBuilder(Length + 200);
        while (text.Length < Length)
        {
            var template = random.Next(5) == 0 ? Pick(Reports, random) : Pick(Fillers, random);
            var holder = Pick(OfficeHolders.All, random);
            var country = Pick(Countries.All, random);
            text.AppendFormat(null, template, holder.FullName, country.Demonyms is [var demonym, ..] ? demonym : country.Name, Pick(Cities.All, random).Name, country.Name);
            text.Append(random.Next(3) == 0 ? '\n' : ' ');
        }

        return new Article
        {
            Id = $"synthetic-{number}",
            Published = new DateOnly(2020, 1, 1).AddDays(random.Next(1500)),
            Title = $"{Pick(Countries.All, random).Name} and {Pick(Countries.All, random).Name} agree on talks",
            Text = text.ToString(),
        };
    }

    private static T Pick<T>(IReadOnlyList<T> all, Random random) => all[random.Next(all.Count)];
}
