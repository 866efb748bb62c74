using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Tests.Text;

public class DocumentTests
{
    [Theory]
    [InlineData("The U.S. met al-Sisi's aide.", "The|U.S.|met|al-Sisi|'s|aide|.")]
    [InlineData("Gen. Joseph R. Dunford didn't go.", "Gen.|Joseph|R.|Dunford|didn't|go|.")]
    [InlineData("The leaders' talks, Nov. 22, 2005 --", "The|leaders|'|talks|,|Nov.|22|,|2005|--")]
    [InlineData("``We agree,'' he said.", "``|We|agree|,|''|he|said|.")]
    [InlineData("“Yes,” Egypt’s leader said", "“|Yes|,|”|Egypt|’s|leader|said")]
    [InlineData("U.S.-led talks at 10:30 a.m. on Feb. 4-6", "U.S.-led|talks|at|10:30|a.m.|on|Feb.|4|-|6")]
    [InlineData("Russia-China, O'Brien, Sana'a", "Russia-China|,|O'Brien|,|Sana'a")]
    [InlineData("a \"deal\" (maybe)", "a|\"|deal|\"|(|maybe|)")]
    public void A_text_is_cut_into_words_and_marks(string text, string expected)
    {
        var document = Document.Read(text);
        Assert.Equal(expected, string.Join('|', document.Tokens.ToArray().Select(t => t.Span.In(text))));
    }

    [Theory]
    [InlineData("He met Gen. Smith in the U.S. The two spoke.", "He met Gen. Smith in the U.S.|The two spoke.")]
    [InlineData("\"We agreed.\" He left. \"Why?\" she asked.", "\"We agreed.\"|He left.|\"Why?\" she asked.")]
    [InlineData("BEIJING, Nov. 22, 2005 (Xinhua) -- China said so. It did.", "BEIJING, Nov. 22, 2005 (Xinhua) -- China said so.|It did.")]
    [InlineData("George W. Bush spoke. He left.", "George W. Bush spoke.|He left.")]
    [InlineData("First line\nSecond line", "First line|Second line")]
    [InlineData("It was 3.5 percent. (It rose.) Then it fell.", "It was 3.5 percent.|(It rose.)|Then it fell.")]
    [InlineData("The deal, by Acme Inc. and others, failed on Jan. 5.", "The deal, by Acme Inc. and others, failed on Jan. 5.")]
    public void A_text_is_cut_into_sentences(string text, string expected)
    {
        var document = Document.Read(text);
        Assert.Equal(expected, string.Join('|', document.Sentences.ToArray().Select(s => s.Span.In(text))));
    }

    [Fact]
    public void The_title_is_a_sentence_of_its_own()
    {
        var document = Document.Read(new Article { Id = "a", Published = new(2020, 1, 1), Title = "Xi meets Putin", Text = "They met." });
        Assert.Equal([true, false], document.Sentences.ToArray().Select(s => s.IsHeadline));
        Assert.Equal(1, document.SentenceOf(3));
    }

    [Fact]
    public void Lines_wrapped_by_an_old_wire_are_one_sentence()
    {
        const string text = """
            The president of the first country and the prime minister of the
            second one spoke about the price of coffee and agreed to talk more
            about it in the spring of the coming year.
            """;
        Assert.Equal(1, Document.Read(text).Sentences.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n ")]
    [InlineData("\ud800")]
    [InlineData("a\udc00b \ud83d\ude00 \0\u0001")]
    [InlineData("'s ' '' ``` ... .")]
    public void Every_token_has_its_place_in_whatever_text(string text)
    {
        var end = 0;
        var document = Document.Read(text);
        foreach (var token in document.Tokens)
        {
            Assert.True(token.Start >= end && token.Length > 0);
            end = token.End;
        }

        Assert.True(end <= text.Length);
        Assert.Equal(document.Tokens.Length, document.Sentences.ToArray().Sum(s => s.TokenCount));
    }
}
