using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsDashboard.Extraction;

namespace NewsDashboard.Benchmarks;

/// <summary>The articles that everything is measured on: those beside the repository, or a stand-in made by code.</summary>
internal sealed class Corpus
{
    private const string RelativePath = "shared/corpus/open-news.articles.jsonl";

    private Corpus(string name, Article[] articles)
    {
        Name = name;
        Articles = articles;
        Bytes = articles.Sum(article => (long)Encoding.UTF8.GetByteCount(article.Content));
    }

    public string Name { get; }

    public Article[] Articles { get; }

    /// <summary>Length of all titles and texts in UTF-8.</summary>
    public long Bytes { get; }

    public static Corpus Load() =>
        Find() is { } path ? new Corpus("open-news", Read(path)) : new Corpus("synthetic", SyntheticArticles.Make(3000));

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "NewsDashboard.sln")))
                continue;
            var path = Path.Combine(folder.Parent?.FullName ?? "", RelativePath);
            return File.Exists(path) ? path : null;
        }

        return null;
    }

    private static Article[] Read(string path) => [.. File.ReadLines(path).Where(line => line.Length > 0).Select(Parse)];

    private static Article Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new Article
        {
            Id = root.GetProperty("id").GetString()!,
            Published = DateOnly.ParseExact(root.GetProperty("published").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Title = root.GetProperty("title").GetString() ?? "",
            Text = root.GetProperty("text").GetString()!,
        };
    }
}
