using NewsDashboard.Data.Storage;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Data.Tests.Storage;

public class PackedSpansTests
{
    [Fact]
    public void Spans_come_back_as_they_were()
    {
        TextSpan[] spans = [new(0, 5), new(5, 1), new(130, 127), new(400, 128), new(20_000, 16_384), new(10_000_000, 3)];
        Assert.Equal(spans, PackedSpans.Unpack(PackedSpans.Pack(spans)));
        Assert.Empty(PackedSpans.Unpack(PackedSpans.Pack([])));
    }

    [Fact]
    public void Near_spans_take_two_bytes_each()
    {
        Assert.Equal(6, PackedSpans.Pack([new(10, 5), new(60, 5), new(160, 7)]).Length);
    }

    [Fact]
    public void Spans_out_of_order_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PackedSpans.Pack([new(10, 5), new(3, 2)]));
    }

    [Theory]
    [InlineData(new byte[] { 0x80 })]
    [InlineData(new byte[] { 5 })]
    [InlineData(new byte[] { 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1 })]
    public void Bytes_that_end_inside_a_number_are_refused(byte[] packed)
    {
        Assert.Throws<InvalidDataException>(() => PackedSpans.Unpack(packed));
    }
}
