using NewsDashboard.Data.Configurations;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Storage;

/// <summary>Turns an analysed article into its rows.</summary>
internal static class ArticleRows
{
    public static Article Article(PreparedArticle prepared, long id, int outletId, DateTime fetchedAt)
    {
        var article = prepared.Article;
        return new Article
        {
            Id = id,
            ExternalId = Cut.ToLength(article.ExternalId, ColumnLengths.ExternalId),
            OutletId = outletId,
            FeedId = article.FeedId,
            CanonicalUrl = prepared.Url,
            ContentHash = prepared.Hash,
            Title = article.Title,
            Text = article.Text,
            Day = article.Day,
            FetchedAt = fetchedAt,
            Language = article.Analysis.Language,
            Tone = article.Analysis.Tone.Score,
            SentenceCount = article.Analysis.Sentences.Count,
            EngineVersion = article.Analysis.EngineVersion,
            IsDemo = article.IsDemo,
        };
    }

    public static IEnumerable<ArticleCountry> Countries(NewArticle article, long articleId)
    {
        var tones = new double[article.Analysis.Sentences.Count];
        foreach (var tone in article.Analysis.Tone.Sentences)
            tones[tone.Sentence] = tone.Score;

        foreach (var mentions in article.Analysis.Countries.GroupBy(mention => mention.Country, StringComparer.Ordinal))
        {
            var sentences = mentions.Select(mention => mention.Sentence).Distinct().Select(sentence => tones[sentence]).ToList();
            yield return new ArticleCountry
            {
                Country = mentions.Key,
                Day = article.Day,
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
