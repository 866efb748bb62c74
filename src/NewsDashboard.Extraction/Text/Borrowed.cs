using System.Buffers;

namespace NewsDashboard.Extraction.Text;

/// <summary>Arrays that an analysis borrows from the shared pool, so that it leaves no garbage.</summary>
internal static class Borrowed
{
    /// <summary>Changes a full array for one of twice the length with the same beginning.</summary>
    public static T[] Larger<T>(T[] full)
    {
        var larger = ArrayPool<T>.Shared.Rent(full.Length * 2);
        full.CopyTo(larger, 0);
        ArrayPool<T>.Shared.Return(full);
        return larger;
    }

    /// <summary>An array of at least a length, its elements at their default.</summary>
    public static T[] Clear<T>(int length)
    {
        var array = ArrayPool<T>.Shared.Rent(length);
        array.AsSpan(0, length).Clear();
        return array;
    }
}
