namespace NewsDashboard.Ingestion.Feeds;

/// <summary>Grows the tree of a feed within the limits of <see cref="FeedLimits"/>; both XML readers feed it.</summary>
internal sealed class FeedTreeBuilder
{
    private readonly SortedSet<string> repairs = new(StringComparer.Ordinal);
    private FeedElement? current;
    private int elements;
    private int items;
    private int skippedDepth;

    public FeedElement? Root { get; private set; }

    public FeedElement? Current => skippedDepth > 0 ? null : current;

    public int Depth { get; private set; }

    public IReadOnlyList<string> Repairs => [.. repairs];

    public void Repair(string what) => repairs.Add(what);

    /// <summary>Opens an element; one beyond a limit is left out with all that is inside it.</summary>
    public FeedElement? Open(string name, string writtenName)
    {
        if (skippedDepth > 0 || IsBeyondLimits(name) || (current is null && Root is not null))
        {
            skippedDepth++;
            return null;
        }

        var element = new FeedElement(name, writtenName, current);
        current?.Add(element);
        Root ??= element;
        current = element;
        Depth++;
        elements++;
        return element;
    }

    public void Close()
    {
        if (skippedDepth > 0)
        {
            skippedDepth--;
            return;
        }

        current = current?.Parent;
        Depth = Math.Max(0, Depth - 1);
    }

    public void Text(string text)
    {
        if (skippedDepth == 0 && current is not null && !current.AddText(WindowsCharacters.Restore(text)))
            Repair("a field of more than 64 KB was cut");
    }

    public void Attribute(FeedElement element, string name, string value)
    {
        if (!element.AddAttribute(name, WindowsCharacters.Restore(value)))
            Repair("a field of more than 64 KB was cut");
    }

    private bool IsBeyondLimits(string name)
    {
        if (Depth >= FeedLimits.Depth)
        {
            Repair($"elements nested more than {FeedLimits.Depth} deep were left out");
            return true;
        }

        if (elements >= FeedLimits.Elements)
        {
            Repair($"elements after the first {FeedLimits.Elements} were left out");
            return true;
        }

        if (IsItem(name) && ++items > FeedLimits.Items)
        {
            Repair($"items after the first {FeedLimits.Items} were left out");
            return true;
        }

        return false;
    }

    public static bool IsItem(string name) =>
        name.Equals("item", StringComparison.OrdinalIgnoreCase)
        || name.Equals("entry", StringComparison.OrdinalIgnoreCase)
        || name.Equals("atom:entry", StringComparison.OrdinalIgnoreCase);
}
