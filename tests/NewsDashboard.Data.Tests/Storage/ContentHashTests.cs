using NewsDashboard.Data.Storage;

namespace NewsDashboard.Data.Tests.Storage;

public class ContentHashTests
{
    [Theory]
    [InlineData("Title", "Some text here.", "title", "  Some\n\n TEXT\there.  ")]
    [InlineData("", "Café", "", "Cafe\u0301")]
    [InlineData("A", "ｆｕｌｌ width", "A", "full width")]
    public void What_copying_changes_makes_no_difference(string title, string text, string copiedTitle, string copiedText)
    {
        Assert.Equal(ContentHash.Of(title, text), ContentHash.Of(copiedTitle, copiedText));
    }

    // An attribute cannot hold half a pair, so this is no line of the theory.
    [Fact]
    public void P15_half_a_surrogate_pair_does_no_harm()
    {
        Assert.Equal(ContentHash.Of("A", "half \uD83D pair"), ContentHash.Of("A", "half \uFFFD pair"));
    }

    [Theory]
    [InlineData("Title", "Some text here.", "Title", "Some text there.")]
    [InlineData("Title", "Some text.", "Title Some", "text.")]
    [InlineData("", "ab c", "", "a bc")]
    [InlineData("", "😀", "", "😃")]
    public void Other_words_make_another_hash(string title, string text, string otherTitle, string otherText)
    {
        Assert.NotEqual(ContentHash.Of(title, text), ContentHash.Of(otherTitle, otherText));
        Assert.Equal(32, ContentHash.Of(title, text).Length);
    }
}
