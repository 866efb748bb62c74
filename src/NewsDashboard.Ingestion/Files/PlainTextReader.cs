using System.Globalization;
using System.Text.RegularExpressions;
using NewsDashboard.Ingestion.Markup;

namespace NewsDashboard.Ingestion.Files;

/// <summary>
/// Reads a plain text file as one article. It may begin with a line, or the first line with a prefix,
/// <c>date YYYY-MM-DD</c>; a short first paragraph without a full stop is its title.
/// </summary>
public sealed partial class PlainTextReader(TimeProvider clock)
{
    private const int LongestTitle = 200;

    /// <param name="text">The file's content.</param>
    /// <param name="name">The file's name: place of the article and, without its extension, its outlet.</param>
    /// <param name="day">Day of an article that states none.</param>
    public ReadItem Read(string text, string name, DateOnly day)
    {
        var body = HtmlText.Clean(text);
        var dated = DatePattern().Match(body);
        if (dated.Success)
        {
            if (!DateOnly.TryParseExact(dated.Groups["day"].ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
                return Reject($"it begins with \"{dated.Value.Trim()}\", and there is no such day");
            body = body[dated.Length..].TrimStart();
        }

        if (ArticleLimits.Objection(day, clock) is { } objection)
            return Reject(objection);
        if (body.Length == 0)
            return Reject("it holds no text");

        var title = Title(body);
        return ReadItem.Of(new IncomingArticle
        {
            Id = name,
            Outlet = Path.GetFileNameWithoutExtension(name),
            Title = title,
            Text = ArticleLimits.Cut(body[title.Length..].TrimStart(), ArticleLimits.TextLength),
            Day = day,
            Place = name,
        });

        ReadItem Reject(string why) =>
            ReadItem.Reject(name, $"{name} is no article: {why}. Begin the file with a line like \"date 2024-05-01\", followed by the text.", text);
    }

    private static string Title(string body)
    {
        var end = body.IndexOf('\n', StringComparison.Ordinal);
        return end is > 0 and <= LongestTitle && body[end - 1] is not ('.' or '!' or '?' or '"' or '”' or ':' or ',') ? body[..end] : "";
    }

    [GeneratedRegex(@"^date[ :]\s*(?<day>\d{4}-\d{2}-\d{2})[.,:;]?(\s|$)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DatePattern();
}
