using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Tests.Text;

public class WordKeyTests
{
    [Theory]
    [InlineData("a", "A")]
    [InlineData("met", "MET")]
    [InlineData("president", "President")]
    [InlineData("don't", "DON’T")]
    [InlineData("u.s", "U.S.")]
    [InlineData("élysée", "ÉLYSÉE")]
    [InlineData("al-sisi", "al-Sisi")]
    public void Case_apostrophe_and_the_last_stop_make_no_difference(string word, string other) =>
        Assert.Equal(WordKey.Of(word), WordKey.Of(other));

    [Fact]
    public void Words_of_the_lists_and_words_like_them_have_keys_of_their_own()
    {
        var words = new HashSet<string>();
        foreach (var word in WordList.Read("tone-lexicon.tsv", 3).Select(row => row[0]))
        {
            words.Add(word);
            words.Add(word + "s");
            words.Add("un" + word);
            words.Add(word[1..] + word[0]);
            words.Add(word[..^1]);
        }

        // Marks beside the letters of the alphabet must not fall together with others when capitals become small.
        words.UnionWith(["@", "`", "[", "{", "\\", "|", "]", "}", "^", "~", "@@@@", "````", "[[[[", "{{{{"]);
        words.RemoveWhere(word => word.Length == 0 || word[^1] == '.');
        Assert.Equal(words.Count, words.Select(word => WordKey.Of(word)).Distinct().Count());
    }
}
