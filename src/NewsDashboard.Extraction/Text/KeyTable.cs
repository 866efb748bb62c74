namespace NewsDashboard.Extraction.Text;

/// <summary>An open-addressing table from word keys to indexes: one probe and one compare for most words of a text. Immutable.</summary>
internal sealed class KeyTable
{
    private readonly Slot[] slots;
    private readonly int mask;

    public KeyTable(IReadOnlyDictionary<ulong, int> entries)
    {
        var size = 16;
        while (size < entries.Count * 2)
            size *= 2;
        slots = new Slot[size];
        mask = size - 1;
        foreach (var (key, index) in entries)
        {
            var at = (int)key & mask;
            while (slots[at].IndexPlusOne != 0)
                at = (at + 1) & mask;
            slots[at] = new Slot(TagOf(key), index + 1);
        }
    }

    /// <returns>The key's index, or -1.</returns>
    public int Find(ulong key)
    {
        var at = (int)key & mask;
        var tag = TagOf(key);
        while (true)
        {
            ref readonly var slot = ref slots[at];
            if (slot.Tag == tag || slot.IndexPlusOne == 0)
                return slot.IndexPlusOne - 1;
            at = (at + 1) & mask;
        }
    }

    /// <summary>The half of the key that does not choose the slot: with the slot itself enough to tell words apart, and half the memory to walk.</summary>
    private static uint TagOf(ulong key) => (uint)(key >> 32);

    private readonly record struct Slot(uint Tag, int IndexPlusOne);
}
