using NewsDashboard.Ingestion.Markup;

namespace NewsDashboard.Ingestion.Feeds;

/// <summary>What the readers of the XML formats have in common.</summary>
internal static class FeedFields
{
    /// <summary>The last of the named fields that says something, in the order of the names: a later one is a fallback.</summary>
    public static FeedElement? Field(this FeedElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (element.All(name).LastOrDefault(child => child.Content.Count > 0) is { } found)
                return found;
        }

        return null;
    }

    public static string? NullIfEmpty(this string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    /// <summary>Reads the first of the fields that is a date; <see cref="DateOrigin.Unreadable"/> where there is one, but none can be read.</summary>
    public static (DateTime? Published, DateOrigin Origin) Date(FeedElement item, ReadOnlySpan<string> published, ReadOnlySpan<string> updated)
    {
        if (FirstDate(item, published) is { } first)
            return (first, DateOrigin.Published);
        if (FirstDate(item, updated) is { } last)
            return (last, DateOrigin.Updated);
        var isDated = item.Field(published) is not null || item.Field(updated) is not null;
        return (null, isDated ? DateOrigin.Unreadable : DateOrigin.Missing);
    }

    public static string Headline(string? title, bool isText) =>
        title is null ? "" : isText ? HtmlText.OneLine(title) : HtmlText.Of(title).Replace('\n', ' ');

    private static DateTime? FirstDate(FeedElement item, ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (item.All(name).Select(field => FeedDates.Parse(field.Text)).LastOrDefault(date => date is not null) is { } date)
                return date;
        }

        return null;
    }
}
