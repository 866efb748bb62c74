using NewsDashboard.Web.Components.Parts;

namespace NewsDashboard.Web.Tests.Parts;

public sealed class MarkedTextTests
{
    private const string Content = "Title here\n\nXi met Sisi.\n\n\nHe left.";

    [Fact]
    public void Text_is_cut_into_paragraphs_without_the_empty_lines() =>
        Assert.Equal(["Title here", "Xi met Sisi.", "He left."], Texts([]));

    [Fact]
    public void A_mark_inside_a_sentence_lies_under_both()
    {
        var pieces = MarkedText.Paragraphs(Content, [new(12, 12, MarkKind.Evidence) { Meeting = 1 }, new(19, 4, MarkKind.Person)])[1];
        Assert.Equal(["Xi met ", "Sisi", "."], pieces.Select(piece => piece.Text));
        Assert.Equal([MarkKind.Evidence, MarkKind.Person], pieces[1].Marks.Select(mark => mark.Kind));
        Assert.Equal([MarkKind.Evidence], pieces[2].Marks.Select(mark => mark.Kind));
        Assert.Equal(1, Assert.Single(pieces[2].Ending).Meeting);
        Assert.Empty(pieces[1].Ending);
    }

    [Fact]
    public void Marks_that_cross_each_other_are_kept_whole()
    {
        var pieces = MarkedText.Paragraphs("abcdef", [new(0, 4, MarkKind.Country), new(2, 4, MarkKind.Date)])[0];
        Assert.Equal([("ab", 1), ("cd", 2), ("ef", 1)], pieces.Select(piece => (piece.Text, piece.Marks.Count)));
    }

    [Fact]
    public void Evidence_of_two_meetings_leads_to_both()
    {
        var pieces = MarkedText.Paragraphs("abc", [new(0, 3, MarkKind.Evidence) { Meeting = 1 }, new(0, 3, MarkKind.Evidence) { Meeting = 2 }])[0];
        Assert.Equal([1, 2], Assert.Single(pieces).Ending.Select(mark => mark.Meeting));
    }

    [Fact]
    public void Marks_of_an_older_text_cannot_reach_beyond_this_one()
    {
        TextMark[] marks = [new(30, 500, MarkKind.Country), new(900, 3, MarkKind.Date), new(-5, 3, MarkKind.Date), new(3, 0, MarkKind.Date)];
        Assert.Equal(["Title here", "Xi met Sisi.", "He ", "left."], Texts(marks));
    }

    [Fact]
    public void No_marks_and_no_text_give_nothing() => Assert.Empty(MarkedText.Paragraphs("", []));

    [Fact]
    public void A_mark_over_two_paragraphs_is_in_both()
    {
        var paragraphs = MarkedText.Paragraphs("ab\n\ncd", [new(1, 4, MarkKind.Search)]);
        Assert.Equal(["b", "c"], paragraphs.SelectMany(paragraph => paragraph).Where(piece => piece.Marks.Count > 0).Select(piece => piece.Text));
    }

    [Theory]
    [InlineData("nuclear talks", "nuclear|talks")]
    [InlineData("\"nuclear talks\" Iran", "nuclear talks|Iran")]
    [InlineData("  ", "")]
    [InlineData(null, "")]
    public void A_search_is_words_and_phrases(string? search, string words) =>
        Assert.Equal(words, string.Join('|', SearchWords.Of(search)));

    [Fact]
    public void Searched_words_are_found_in_any_case() =>
        Assert.Equal([(0, 4), (10, 4)], SearchWords.In("Iran said IRAN", "iran").Select(mark => (mark.Start, mark.Length)));

    private static IEnumerable<string> Texts(IEnumerable<TextMark> marks) =>
        MarkedText.Paragraphs(Content, marks).SelectMany(paragraph => paragraph).Select(piece => piece.Text);
}
