using System.Text;

namespace NewsDashboard.Ingestion.Feeds;

internal enum AtomTextKind
{
    Text,
    Html,
}

/// <summary>A text construct of Atom 1.0 (<c>type</c>) or 0.3 (<c>type</c> and <c>mode</c>) with its encoding undone.</summary>
internal sealed record AtomText(string Value, AtomTextKind Kind)
{
    public static AtomText? Read(FeedElement element)
    {
        var type = (element.Attribute("type") ?? "text").ToLowerInvariant();
        var mode = (element.Attribute("mode") ?? "").ToLowerInvariant();
        var value = type.Contains("xhtml", StringComparison.Ordinal) ? InsideWrapper(element)
            : FeedMarkup.Inner(element) is var inner && IsBase64(type, mode) ? DecodeBase64(inner) ?? inner
            : inner;
        if (value.Length == 0)
            return null;

        var isText = type is "text" or "text/plain" or "plain" && !element.Elements.Any() && mode != "base64";
        return new AtomText(value, isText ? AtomTextKind.Text : AtomTextKind.Html);
    }

    /// <summary>XHTML stands inside one <c>div</c>, which is not part of it.</summary>
    private static string InsideWrapper(FeedElement element)
    {
        var inside = element.Elements.Take(2).ToList();
        var wrapper = inside is [{ WrittenName: "div" } only] && element.Text.Length == 0 ? only : element;
        return wrapper.Elements.Any() || wrapper != element ? FeedMarkup.Markup(wrapper) : element.Text;
    }

    private static bool IsBase64(string type, string mode) =>
        mode == "base64"
        || (mode.Length == 0 && type.Contains('/', StringComparison.Ordinal) && !type.StartsWith("text/", StringComparison.Ordinal)
            && !type.EndsWith("xml", StringComparison.Ordinal));

    /// <summary>Null where it is no Base64 or no text: then it was text all along.</summary>
    private static string? DecodeBase64(string value)
    {
        var compact = string.Concat(value.Where(c => !char.IsWhiteSpace(c)));
        var bytes = new byte[compact.Length];
        if (compact.Length % 4 != 0 || !Convert.TryFromBase64String(compact, bytes, out var length))
            return null;

        var text = Encoding.UTF8.GetString(bytes, 0, length);
        return text.Contains('\uFFFD', StringComparison.Ordinal) ? null : text.Trim();
    }
}
