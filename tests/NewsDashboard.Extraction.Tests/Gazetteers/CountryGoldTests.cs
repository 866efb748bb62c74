using System.Globalization;
using System.Text.Json;
using NewsDashboard.Extraction.Gazetteers;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Tests.Gazetteers;

public class CountryGoldTests
{
    [Fact]
    public void The_countries_of_annotated_articles_are_found()
    {
        var gold = Lines("gold/dev.gold.jsonl").ToDictionary(
            line => line.GetProperty("id").GetString()!,
            line => line.GetProperty("countries").EnumerateArray().Select(code => code.GetString()!).ToHashSet());
        var tagger = new CountryTagger();
        int hit = 0, due = 0, found = 0;
        foreach (var line in Lines("gold/dev.articles.jsonl"))
        {
            var article = new Article
            {
                Id = line.GetProperty("id").GetString()!,
                Published = DateOnly.Parse(line.GetProperty("published").GetString()!, CultureInfo.InvariantCulture),
                Title = line.GetProperty("title").GetString() ?? "",
                Text = line.GetProperty("text").GetString()!,
            };
            var document = Document.Read(article);
            var countries = tagger.Tag(document, Gazetteer.Default.Match(document), article.Published).Select(mention => mention.Country).ToHashSet();
            hit += countries.Intersect(gold[article.Id]).Count();
            due += gold[article.Id].Count;
            found += countries.Count;
        }

        Assert.InRange(2.0 * hit / (due + found), 0.99, 1);
    }

    private static IEnumerable<JsonElement> Lines(string file) =>
        File.ReadLines(SharedMaterial.Path(file)).Select(line => JsonDocument.Parse(line).RootElement);
}
