using System.Text;

namespace NewsDashboard.Ingestion.Feeds;

/// <summary>An element of a feed document. Names are compared without regard to case, as feeds write them all ways.</summary>
internal sealed class FeedElement(string name, string writtenName, FeedElement? parent)
{
    private readonly List<object> content = [];
    private readonly Dictionary<string, string> attributes = new(StringComparer.OrdinalIgnoreCase);
    private int textLength;

    /// <summary>Conventional prefix and local name ("dc:date"); for RSS and elements without a namespace the local name alone.</summary>
    public string Name { get; } = name;

    /// <summary>Local name as written.</summary>
    public string WrittenName { get; } = writtenName;

    public FeedElement? Parent { get; } = parent;

    /// <summary>Text as <see cref="string"/> and elements, in order.</summary>
    public IReadOnlyList<object> Content => content;

    public IReadOnlyDictionary<string, string> Attributes => attributes;

    public IEnumerable<FeedElement> Elements => content.OfType<FeedElement>();

    /// <summary>The document ended before this element was closed.</summary>
    public bool CutShort { get; set; }

    /// <summary>Its own text without that of elements inside it, blanks around it removed.</summary>
    public string Text
    {
        get
        {
            if (content.Count == 1 && content[0] is string only)
                return only.Trim();

            var text = new StringBuilder();
            foreach (var part in content.OfType<string>())
                text.Append(part);
            return text.ToString().Trim();
        }
    }

    public bool Is(string other) => Name.Equals(other, StringComparison.OrdinalIgnoreCase);

    public FeedElement? First(string child) => Elements.FirstOrDefault(element => element.Is(child));

    public IEnumerable<FeedElement> All(string child) => Elements.Where(element => element.Is(child));

    /// <summary>Trimmed; null where absent or empty.</summary>
    public string? Attribute(string attribute) =>
        attributes.TryGetValue(attribute, out var value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    public void Add(FeedElement element) => content.Add(element);

    /// <summary>Adds text up to the limit of a field; false where something was cut.</summary>
    public bool AddText(string text)
    {
        var room = FeedLimits.FieldLength - textLength;
        if (room > 0 && text.Length > 0)
            content.Add(text.Length <= room ? text : text[..room]);
        textLength += text.Length;
        return text.Length <= room;
    }

    /// <summary>Adds an attribute up to the limit of a field; false where something was cut.</summary>
    public bool AddAttribute(string attribute, string value)
    {
        attributes.TryAdd(attribute, value.Length <= FeedLimits.FieldLength ? value : value[..FeedLimits.FieldLength]);
        return value.Length <= FeedLimits.FieldLength;
    }

    /// <summary>What relative addresses inside this element are resolved against.</summary>
    public Uri? Base(Uri? document)
    {
        var outer = Parent is null ? document : Parent.Base(document);
        return Attribute("xml:base") is { } own ? FeedAddress.Resolve(own, outer) ?? outer : outer;
    }
}
