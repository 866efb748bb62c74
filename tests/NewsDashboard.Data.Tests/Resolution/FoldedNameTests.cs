using NewsDashboard.Data.Resolution;

namespace NewsDashboard.Data.Tests.Resolution;

public class FoldedNameTests
{
    [Theory]
    [InlineData("Abdel-Fattah  El‑Sísi", "abdel fattah el sisi")]
    [InlineData("ABDEL FATTAH EL-SISI", "abdel fattah el sisi")]
    [InlineData("Michelle O’Neill", "michelle oneill")]
    [InlineData("J.D. Vance", "jd vance")]
    [InlineData("  Xi Jinping ", "xi jinping")]
    [InlineData("Владимир Путин", "владимир путин")]
    [InlineData("?!", "?!")]
    [InlineData("", "")]
    public void Case_diacritics_and_marks_make_no_difference(string name, string folded)
    {
        Assert.Equal(folded, FoldedName.Of(name));
    }

    // An attribute cannot hold half a pair, so this is no line of the theory.
    [Fact]
    public void P15_half_a_surrogate_pair_does_no_harm()
    {
        Assert.Equal("half pair", FoldedName.Of("Half \uD83D pair"));
    }
}
