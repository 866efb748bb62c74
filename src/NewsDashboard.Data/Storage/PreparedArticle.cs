using NewsDashboard.Data.Configurations;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Storage;

/// <summary>An article on its way into the database, with the two values that it is known by.</summary>
internal sealed record PreparedArticle(NewArticle Article, string? Url, byte[] Hash)
{
    /// <summary>The hash as a value that can be looked up.</summary>
    public string HashKey { get; } = Convert.ToBase64String(Hash);

    public static PreparedArticle From(NewArticle article) =>
        new(article, UniqueAddress.Of(article.CanonicalUrl), ContentHash.Of(article.Title, article.Text));

    public Article ToRow(long id, int outletId, DateTime fetchedAt) => new()
    {
        Id = id,
        ExternalId = Cut.ToLength(Article.ExternalId, ColumnLengths.ExternalId),
        OutletId = outletId,
        FeedId = Article.FeedId,
        CanonicalUrl = Url,
        ContentHash = Hash,
        Title = Article.Title,
        Text = Article.Text,
        Day = Article.Day,
        FetchedAt = fetchedAt,
        Language = Article.Analysis.Language,
        Tone = Article.Analysis.Tone.Score,
        SentenceCount = Article.Analysis.Sentences.Count,
        EngineVersion = Article.Analysis.EngineVersion,
        IsDemo = Article.IsDemo,
    };

    /// <summary>One row a country that the article mentions.</summary>
    public IEnumerable<ArticleCountry> ToCountryRows(long articleId)
    {
        var tones = new double[Article.Analysis.Sentences.Count];
        foreach (var tone in Article.Analysis.Tone.Sentences)
            tones[tone.Sentence] = tone.Score;

        foreach (var mentions in Article.Analysis.Countries.GroupBy(mention => mention.Country, StringComparer.Ordinal))
        {
            var sentences = mentions.Select(mention => mention.Sentence).Distinct().Select(sentence => tones[sentence]).ToList();
            yield return new ArticleCountry
            {
                Country = mentions.Key,
                Day = Article.Day,
                ArticleId = articleId,
                Mentions = mentions.Count(),
                Sentences = sentences.Count,
                ToneSum = sentences.Sum(),
                ToneSquareSum = sentences.Sum(tone => tone * tone),
                Spans = PackedSpans.Pack(mentions.Select(mention => mention.Span)),
            };
        }
    }
}
