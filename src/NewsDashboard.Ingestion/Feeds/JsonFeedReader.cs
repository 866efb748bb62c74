using System.Text.Json;

namespace NewsDashboard.Ingestion.Feeds;

/// <summary>Reads JSON Feed 1.0 and 1.1. A name twice in one object is refused, since two readers would read two things.</summary>
internal static class JsonFeedReader
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = FeedLimits.Depth, AllowDuplicateProperties = false };

    private static readonly JsonDocumentOptions Lenient = new()
    {
        MaxDepth = FeedLimits.Depth,
        AllowDuplicateProperties = false,
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    public static FeedDocument Read(string text, Uri? address)
    {
        var repairs = new SortedSet<string>(StringComparer.Ordinal);
        try
        {
            using var document = Parse(text, repairs);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array)
                return new FeedDocument { Error = "It is JSON, but no JSON Feed: there is no list \"items\"." };

            return new FeedDocument
            {
                Format = FeedFormat.Json,
                Title = Text(root, "title"),
                Link = Text(root, "home_page_url"),
                Items = ReadItems(items, address ?? FeedAddress.Resolve(Text(root, "home_page_url") ?? "", null), repairs),
                Repairs = [.. repairs],
            };
        }
        catch (JsonException problem)
        {
            return new FeedDocument { Error = $"It is no readable JSON (line {problem.LineNumber + 1}): {FirstSentence(problem.Message)}" };
        }
    }

    private static JsonDocument Parse(string text, SortedSet<string> repairs)
    {
        try
        {
            return JsonDocument.Parse(text, Strict);
        }
        catch (JsonException)
        {
            var document = JsonDocument.Parse(text, Lenient);
            repairs.Add("comments or commas that JSON does not allow");
            return document;
        }
    }

    private static List<FeedItem> ReadItems(JsonElement items, Uri? against, SortedSet<string> repairs)
    {
        var read = new List<FeedItem>();
        foreach (var item in items.EnumerateArray())
        {
            if (read.Count == FeedLimits.Items)
            {
                repairs.Add($"items after the first {FeedLimits.Items} were left out");
                break;
            }

            if (item.ValueKind == JsonValueKind.Object)
                read.Add(ReadItem(item, against));
            else
                repairs.Add("an item that is no object was left out");
        }

        return read;
    }

    private static FeedItem ReadItem(JsonElement item, Uri? against)
    {
        var title = Text(item, "title");
        var published = FeedDates.Parse(Text(item, "date_published"));
        var updated = FeedDates.Parse(Text(item, "date_modified"));
        var isDated = Text(item, "date_published") is not null || Text(item, "date_modified") is not null;
        return new FeedItem
        {
            Id = Text(item, "id"),
            Title = title,
            Headline = FeedFields.Headline(title, isText: true),
            Link = FeedAddress.Link(Text(item, "url"), against) ?? FeedAddress.Link(Text(item, "external_url"), against),
            Published = published ?? updated,
            DateOrigin = published is not null ? DateOrigin.Published
                : updated is not null ? DateOrigin.Updated
                : isDated ? DateOrigin.Unreadable : DateOrigin.Missing,
            Summary = Text(item, "summary"),
            Content = Text(item, "content_html") ?? System.Net.WebUtility.HtmlEncode(Text(item, "content_text")),
        };
    }

    /// <summary>A string, or a number as some write ids; null for all else.</summary>
    private static string? Text(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var value))
            return null;

        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!.Trim(),
            JsonValueKind.Number => value.GetRawText(),
            _ => "",
        };
        return text.Length == 0 ? null : text.Length <= FeedLimits.FieldLength ? text : text[..FeedLimits.FieldLength];
    }

    private static string FirstSentence(string message) => message.Split(". ")[0].TrimEnd('.') + ".";
}
