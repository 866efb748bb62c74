using System.Buffers.Binary;
using System.Text;

namespace NewsDashboard.EndToEnd.Tests.Support;

/// <summary>What a PNG file says of itself, with every chunk's place checked up to its end.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
internal sealed record PngFile(int Width, int Height)
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static PngFile Parse(byte[] bytes)
    {
        Assert.Equal(Signature, bytes[..8]);
        var names = new List<string>();
        for (var at = 8; at < bytes.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
            names.Add(Encoding.ASCII.GetString(bytes, at + 4, 4));
            at += length + 12;
            Assert.True(at <= bytes.Length, "The file is cut short.");
        }

        Assert.Equal("IHDR", names[0]);
        Assert.Contains("IDAT", names);
        Assert.Equal("IEND", names[^1]);
        return new PngFile(BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));
    }
}
