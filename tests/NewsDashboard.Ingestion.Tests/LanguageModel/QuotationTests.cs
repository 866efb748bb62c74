using NewsDashboard.Ingestion.LanguageModel;

namespace NewsDashboard.Ingestion.Tests.LanguageModel;

public sealed class QuotationTests
{
    private const string Text = "In Libya, Li Peng met\n\n  the king (alone).";

    [Theory]
    [InlineData("Li Peng met the king", "Li Peng met\n\n  the king")]
    [InlineData("  the   king ", "the king")]
    [InlineData("(alone).", "(alone).")]
    [InlineData("Li", "Li")]
    public void Words_are_found_whatever_the_blanks_between_them(string words, string found) => Assert.Equal(found, Quotation.Find(Text, words)?.In(Text));

    [Theory]
    [InlineData("Peng met him")]
    [InlineData("peng")]
    [InlineData("Pe")]
    [InlineData("metthe king")]
    [InlineData("Li beya")]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("the king (alone). And more")]
    public void Other_words_are_not(string words) => Assert.Null(Quotation.Find(Text, words));

    [Fact]
    public void A_name_is_not_found_inside_a_word() => Assert.Equal(Text.IndexOf("Li Peng", StringComparison.Ordinal), Quotation.Find(Text, "Li")?.Start);
}
