using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Data.Storage;

/// <summary>
/// Spans as variable-length integers (7 bits a byte, lowest first, the high bit says "more follows"): for each span the
/// distance from the end of the one before, then its length. Mostly two or three bytes a span.
/// </summary>
public static class PackedSpans
{
    /// <param name="spans">In reading order, not overlapping.</param>
    public static byte[] Pack(IEnumerable<TextSpan> spans)
    {
        var packed = new List<byte>();
        var end = 0;
        foreach (var span in spans)
        {
            Write(packed, span.Start - end);
            Write(packed, span.Length);
            end = span.End;
        }

        return [.. packed];
    }

    /// <exception cref="InvalidDataException">The bytes end inside a number.</exception>
    public static IReadOnlyList<TextSpan> Unpack(ReadOnlySpan<byte> packed)
    {
        var spans = new List<TextSpan>();
        var end = 0;
        while (!packed.IsEmpty)
        {
            var start = end + Read(ref packed);
            var span = new TextSpan(start, Read(ref packed));
            spans.Add(span);
            end = span.End;
        }

        return spans;
    }

    private static void Write(List<byte> packed, int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var rest = (uint)number;
        for (; rest >= 0x80; rest >>= 7)
            packed.Add((byte)(rest | 0x80));
        packed.Add((byte)rest);
    }

    private static int Read(ref ReadOnlySpan<byte> packed)
    {
        var number = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            if (packed.IsEmpty)
                break;
            var next = packed[0];
            packed = packed[1..];
            number |= (next & 0x7F) << shift;
            if (next < 0x80)
                return number;
        }

        throw new InvalidDataException("Packed spans end inside a number.");
    }
}
