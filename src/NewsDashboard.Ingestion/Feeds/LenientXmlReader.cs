using NewsDashboard.Ingestion.Markup;

namespace NewsDashboard.Ingestion.Feeds;

/// <summary>
/// Reads a document that is not well formed, as a browser would: unclosed elements are closed, stray end tags left
/// out, HTML's entities understood, bare ampersands kept, undeclared prefixes taken for what they usually mean.
/// </summary>
internal sealed class LenientXmlReader
{
    /// <summary>Fields that hold text alone: another field inside one means that its end tag is missing.</summary>
    private static readonly HashSet<string> TextFields = new(StringComparer.OrdinalIgnoreCase)
    {
        "title", "link", "guid", "pubDate", "id", "published", "updated", "issued", "modified",
    };

    private static readonly HashSet<string> Fields = new(TextFields, StringComparer.OrdinalIgnoreCase)
    {
        "item", "entry", "description", "summary", "content", "author", "category",
    };

    private static readonly string[] ItemNames = ["item", "entry", "atom:entry"];

    private static readonly HashSet<string> VoidElements = new(StringComparer.OrdinalIgnoreCase) { "br", "hr", "img", "wbr" };

    private readonly FeedTreeBuilder tree = new();
    private readonly Stack<(string Written, Dictionary<string, string> Namespaces)> open = new();

    /// <summary>How many of each are open, so that a stray end tag costs no search through them.</summary>
    private readonly Dictionary<string, int> openCounts = new(StringComparer.OrdinalIgnoreCase);

    private LenientXmlReader()
    {
    }

    public static FeedTreeBuilder Read(string text) => new LenientXmlReader().ReadAll(text);

    private FeedTreeBuilder ReadAll(string text)
    {
        var scanner = new MarkupScanner(text);
        while (scanner.Read())
        {
            if (scanner.Kind == MarkupKind.StartTag)
                OpenElement(scanner);
            else if (scanner.Kind == MarkupKind.EndTag)
                CloseElement(scanner.Name);
            else if (scanner.Kind == MarkupKind.CData)
                tree.Text(scanner.Value.ToString());
            else if (scanner.Kind == MarkupKind.Text && open.Count > 0)
                tree.Text(Decode(scanner.Value));
        }

        if (scanner.Flaw is { } flaw)
            tree.Repair(flaw);
        if (open.Count > 0)
            tree.Repair("the document ends before its last element does");
        for (var element = tree.Current; element is not null; element = element.Parent)
            element.CutShort = true;
        return tree;
    }

    private void OpenElement(MarkupScanner tag)
    {
        CloseForgottenField(tag.Name);
        var namespaces = Namespaces(tag);
        var element = tree.Open(ElementName(tag.Name, namespaces), Local(tag.Name));
        if (element is not null)
        {
            foreach (var (name, value) in tag.Attributes)
            {
                if (name != "xmlns" && !name.StartsWith("xmlns:", StringComparison.OrdinalIgnoreCase))
                    tree.Attribute(element, AttributeName(name, namespaces), Decode(value));
            }
        }

        if (tag.SelfClosing || VoidElements.Contains(tag.Name))
            tree.Close();
        else
            Push(tag.Name, namespaces);
    }

    /// <summary><c>&lt;title&gt;A&lt;link&gt;</c>: nothing is ever inside a title, so its end tag was forgotten.</summary>
    private void CloseForgottenField(string opening)
    {
        while (open.Count > 0 && (IsForgottenField(open.Peek().Written, opening) || IsForgottenItem(opening)))
        {
            tree.Repair("an element without its end tag");
            Pop();
        }
    }

    private static bool IsForgottenField(string inside, string opening) => TextFields.Contains(inside) && Fields.Contains(opening);

    private bool IsForgottenItem(string opening) =>
        FeedTreeBuilder.IsItem(opening) && ItemNames.Any(name => openCounts.GetValueOrDefault(name) > 0);

    private void CloseElement(string name)
    {
        if (openCounts.GetValueOrDefault(name) == 0)
        {
            tree.Repair("an end tag that closes nothing");
            return;
        }

        while (!Same(open.Peek().Written, name))
        {
            tree.Repair("an element without its end tag");
            Pop();
        }

        Pop();
    }

    private void Push(string name, Dictionary<string, string> namespaces)
    {
        open.Push((name, namespaces));
        openCounts[name] = openCounts.GetValueOrDefault(name) + 1;
    }

    private void Pop()
    {
        openCounts[open.Pop().Written]--;
        tree.Close();
    }

    private string Decode(ReadOnlySpan<char> text)
    {
        var decoded = CharacterReferences.Decode(text, out var flawed);
        if (flawed)
            tree.Repair("a bare \"&\", or an entity or character that XML does not know");
        return decoded;
    }

    private Dictionary<string, string> Namespaces(MarkupScanner tag)
    {
        var inherited = open.Count > 0 ? open.Peek().Namespaces : [];

        // What the tree leaves out needs no names, and must not cost a list of them for each of a million elements.
        if (open.Count > 0 && tree.Current is null)
            return inherited;

        Dictionary<string, string>? own = null;
        foreach (var (name, value) in tag.Attributes)
        {
            if (name == "xmlns")
                (own ??= new(inherited))[""] = value;
            else if (name.StartsWith("xmlns:", StringComparison.OrdinalIgnoreCase) && (own ?? inherited).Count < FeedLimits.Depth)
                (own ??= new(inherited))[name[6..]] = value;
        }

        return own ?? inherited;
    }

    private string ElementName(string written, Dictionary<string, string> namespaces)
    {
        var prefix = Prefix(written);
        if (namespaces.TryGetValue(prefix, out var namespaceName))
            return FeedNamespaces.Name(namespaceName, prefix, Local(written));
        if (prefix.Length == 0)
            return Local(written);
        tree.Repair("a namespace prefix that is not declared");
        return FeedNamespaces.UndeclaredName(prefix, Local(written));
    }

    private static string AttributeName(string written, Dictionary<string, string> namespaces)
    {
        var prefix = Prefix(written);
        if (prefix.Length == 0)
            return written;
        return namespaces.TryGetValue(prefix, out var namespaceName)
            ? FeedNamespaces.Name(namespaceName, prefix, Local(written))
            : FeedNamespaces.UndeclaredName(prefix, Local(written));
    }

    private static string Prefix(string written) => written.IndexOf(':') is var colon and > 0 ? written[..colon] : "";

    private static string Local(string written) => written[(written.IndexOf(':') + 1)..];

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
