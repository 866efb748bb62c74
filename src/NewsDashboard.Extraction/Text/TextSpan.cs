namespace NewsDashboard.Extraction.Text;

/// <summary>A half-open range of UTF-16 code units in <see cref="Article.Content"/>.</summary>
/// <param name="Start">Offset of the first code unit, counted from 0.</param>
/// <param name="Length">Number of code units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just past the last code unit.</summary>
    public int End => Start + Length;

    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The words that the span covers.</summary>
    public string In(string content) => content.Substring(Start, Length);

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;
}
