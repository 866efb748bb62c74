using System.Text;
using NewsDashboard.Ingestion.Markup;

namespace NewsDashboard.Ingestion.Feeds;

/// <summary>Markup inside fields of a feed.</summary>
internal static class FeedMarkup
{
    private static readonly ILookup<string, string> Allowed = DataList.Read("title-markup.tsv").ToLookup(row => row[0], row => row[1]);
    private static readonly HashSet<string> Elements = new(Allowed["element"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> AllowedAttributes = new(Allowed["attribute"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> WithoutContent = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "applet" };

    /// <summary>What stands inside an element: its text, or where it holds elements their markup.</summary>
    public static string Inner(FeedElement element) => element.Elements.Any() ? Markup(element) : element.Text;

    /// <summary>What stands inside an element as markup, with its text encoded.</summary>
    public static string Markup(FeedElement element)
    {
        var markup = new StringBuilder();
        AppendContent(element, markup);
        return markup.ToString().Trim();
    }

    /// <summary>Markup with relative addresses resolved and everything that acts (scripts, handlers, frames, styles) taken out.</summary>
    public static string Clean(string html, Uri? against)
    {
        if (!html.Contains('<', StringComparison.Ordinal))
            return html;

        var clean = new StringBuilder(html.Length);
        var scanner = new MarkupScanner(html);
        while (scanner.Read())
        {
            if (scanner.Kind is MarkupKind.Text or MarkupKind.CData)
                clean.Append(html, scanner.Start, scanner.End - scanner.Start);
            else if (scanner.Kind is MarkupKind.EndTag && Elements.Contains(scanner.Name))
                clean.Append("</").Append(scanner.Name).Append('>');
            else if (scanner.Kind is MarkupKind.StartTag && WithoutContent.Contains(scanner.Name))
                scanner.SkipRawContent(scanner.Name);
            else if (scanner.Kind is MarkupKind.StartTag && Elements.Contains(scanner.Name))
                AppendTag(scanner, against, clean);
        }

        return clean.ToString();
    }

    private static void AppendTag(MarkupScanner tag, Uri? against, StringBuilder clean)
    {
        clean.Append('<').Append(tag.Name);
        foreach (var (name, value) in tag.Attributes)
        {
            if (AllowedAttributes.Contains(name))
                AppendAttribute(name, IsAddress(name) ? FeedAddress.Link(CharacterReferences.Decode(value), against) ?? "" : CharacterReferences.Decode(value), clean);
        }

        clean.Append(tag.SelfClosing ? " />" : ">");
    }

    private static void AppendContent(FeedElement element, StringBuilder markup)
    {
        foreach (var part in element.Content)
        {
            if (part is string text)
                markup.Append(Encode(text));
            else if (part is FeedElement child)
                AppendElement(child, markup);
            if (markup.Length > FeedLimits.FieldLength)
                return;
        }
    }

    private static void AppendElement(FeedElement element, StringBuilder markup)
    {
        markup.Append('<').Append(element.WrittenName);
        foreach (var (name, value) in element.Attributes)
            AppendAttribute(name, value, markup);
        if (element.Content.Count == 0 && element.WrittenName is "br" or "hr" or "img")
        {
            markup.Append(" />");
            return;
        }

        markup.Append('>');
        AppendContent(element, markup);
        markup.Append("</").Append(element.WrittenName).Append('>');
    }

    private static void AppendAttribute(string name, string value, StringBuilder markup) =>
        markup.Append(' ').Append(name).Append("=\"").Append(Encode(value).Replace("\"", "&quot;", StringComparison.Ordinal)).Append('"');

    private static bool IsAddress(string attribute) =>
        attribute.Equals("href", StringComparison.OrdinalIgnoreCase) || attribute.Equals("src", StringComparison.OrdinalIgnoreCase);

    private static string Encode(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
