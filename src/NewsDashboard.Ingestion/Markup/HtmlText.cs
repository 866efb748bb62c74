using System.Text;

namespace NewsDashboard.Ingestion.Markup;

/// <summary>
/// The text of HTML as a reader sees it: paragraphs on lines of their own, scripts and styles left out. One pass over
/// the source without a tree, so neither depth nor size can hurt.
/// </summary>
public static class HtmlText
{
    private static readonly HashSet<string> Unread = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "iframe", "object", "applet", "textarea", "select",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "br", "hr", "li", "ul", "ol", "dl", "dt", "dd", "tr", "table", "blockquote", "pre", "section", "article", "header", "footer",
        "aside", "figure", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "form", "main", "nav", "address", "center",
    };

    /// <summary>Text with a line feed between paragraphs and single blanks between words; no markup, no invisible characters.</summary>
    public static string Of(string? html)
    {
        if (string.IsNullOrWhiteSpace(html))
            return "";

        var text = new TextCollector(html.Length);
        var scanner = new MarkupScanner(html);
        while (scanner.Read())
        {
            if (scanner.Kind is MarkupKind.Text)
                text.Append(CharacterReferences.Decode(scanner.Value));
            else if (scanner.Kind is MarkupKind.CData)
                text.Append(scanner.Value);
            else if (scanner.Kind is MarkupKind.StartTag && !scanner.SelfClosing && Unread.Contains(scanner.Name))
                scanner.SkipRawContent(scanner.Name);
            else if (scanner.Kind is MarkupKind.StartTag or MarkupKind.EndTag && Blocks.Contains(scanner.Name))
                text.EndParagraph();
        }

        return text.ToString();
    }

    /// <summary>Plain text made clean in the same way: its own lines are kept.</summary>
    public static string Clean(string text)
    {
        var clean = new TextCollector(text.Length);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            clean.Append(line);
            clean.EndParagraph();
        }

        return clean.ToString();
    }

    /// <summary>On one line.</summary>
    public static string OneLine(string text) => Clean(text).Replace('\n', ' ');

    private sealed class TextCollector(int length)
    {
        private readonly StringBuilder text = new(Math.Min(length, 1 << 16));
        private char pending;

        public void Append(ReadOnlySpan<char> words)
        {
            foreach (var c in words)
            {
                if (char.IsWhiteSpace(c))
                    pending = pending == '\0' ? ' ' : pending;
                else if (!InvisibleCharacters.Contains(c))
                    AppendVisible(c);
            }
        }

        public void EndParagraph() => pending = '\n';

        private void AppendVisible(char c)
        {
            if (pending != '\0' && text.Length > 0)
                text.Append(pending);
            pending = '\0';
            text.Append(c);
        }

        public override string ToString() => text.ToString();
    }
}
