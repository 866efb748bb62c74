using System.Text;

namespace NewsDashboard.Extraction.Tests.Hostile;

/// <summary>Texts that are no English prose, or no prose at all.</summary>
public class P15StrangeTextTests
{
    private const string Report = """
        Norway and Kenya agree on fish

        OSLO, March 3 (Agency) -- Norwegian Prime Minister Kari Nordmann met Kenyan President James Otieno in Oslo on Tuesday, “a good day”, her office said.
        The two leaders, who had spoken by phone in February, signed an agreement. U.S. officials weren’t there.
        """;

    private static readonly ArticleAnalyzer Analyzer = new();

    [Theory]
    [InlineData("fr", "Le ministre des Affaires étrangères du Kenya est arrivé mardi à Oslo pour rencontrer le Premier ministre de la Norvège. Les deux pays ont signé un accord sur la pêche, et ils se sont dit prêts à travailler ensemble dans les années qui viennent.")]
    [InlineData("de", "Der Außenminister von Kenia ist am Dienstag in Oslo eingetroffen, um die Ministerpräsidentin von Norwegen zu treffen. Die beiden Länder haben ein Abkommen über die Fischerei unterzeichnet und wollen in den nächsten Jahren enger zusammenarbeiten.")]
    [InlineData("es", "El ministro de Asuntos Exteriores de Kenia llegó el martes a Oslo para reunirse con la primera ministra de Noruega. Los dos países firmaron un acuerdo sobre la pesca y dijeron que quieren trabajar más en los años que vienen.")]
    [InlineData("ru", "Министр иностранных дел Кении прибыл во вторник в Осло, чтобы встретиться с премьер-министром Норвегии. Обе страны подписали соглашение о рыболовстве.")]
    [InlineData("ar", "وصل وزير خارجية كينيا إلى أوسلو يوم الثلاثاء للقاء رئيسة وزراء النرويج، ووقع البلدان اتفاقا بشأن صيد الأسماك.")]
    [InlineData("zh", "肯尼亚外交部长星期二抵达奥斯陆，与挪威首相会面。两国签署了渔业协定，并表示今后将加强合作。")]
    public void P15_another_language_is_recognised_and_no_meeting_is_invented(string language, string text)
    {
        var analysis = Analyze(text);
        Assert.Contains(analysis.Language, (string[])[language, "und"]);
        Assert.Empty(analysis.Meetings);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n\u00a0\u2003\u3000\ufeff\u200b ")]
    [InlineData("\0\u0001\u0002\u0008\u000b\u001b[31m\u007f\u0085\u009f")]
    [InlineData("\ud800 \udc00\ud83d \udfff\ud800 \ufffe\uffff\ufffd")]
    [InlineData("........ !!!! ???? ---- ____ **** ==== ,,,, ;;;; ::::")]
    [InlineData("1 2 3 4.5 6,7 8:9 10-11 12/13 99999999999999999999999999999999")]
    [InlineData("\u202eregnaD\u202c \u2067שלום\u2069 \u200fabc\u200e")]
    [InlineData("Ð\u009fÑ\u0080ÐµÐ·Ð¸Ð´ÐµÐ½Ñ\u0082 Ð Ð¾Ñ\u0081Ñ\u0081Ð¸Ð¸ Ã©tÃ© â€œGrÃ¼ÃŸeâ€\u009d donâ€™t")]
    [InlineData("ا\u064bل\u0650س\u0651ل\u0627م عليكم")]
    [InlineData("e\u0301\u0301\u0301\u0301\u0301 Z\u0335\u0321a\u0334\u0322l\u0338g\u0337o\u0336 \u0301\u0301")]
    [InlineData("\ud83c\uddf3\ud83c\uddf4 \ud83e\udd1d \ud83c\uddf0\ud83c\uddea \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67")]
    [InlineData("ﬁﬂ ﬀ Ⅷ ½ ㎏ ǅ ß ẞ ı İ K ſ")]
    public void P15_a_text_without_a_meeting_has_none(string text)
    {
        var analysis = Analyze(text);
        Assert.Empty(analysis.Meetings);
        AssertFactsAreInside(analysis, text.Length);
    }

    [Fact]
    public void P15_mojibake_in_a_report_hides_neither_states_nor_order()
    {
        var text = Report.Replace("“", "â€œ", StringComparison.Ordinal).Replace("”", "â€\u009d", StringComparison.Ordinal).Replace("’", "â€™", StringComparison.Ordinal);
        var analysis = Analyze(text);
        AssertNothingInvented(analysis);
        Assert.Contains(analysis.Countries, mention => mention.Country == "NO");
    }

    [Fact]
    public void P15_all_capitals_and_no_punctuation_invent_nothing()
    {
        AssertNothingInvented(Analyze(Report.ToUpperInvariant()));
        AssertNothingInvented(Analyze(Report.ToLowerInvariant()));
        AssertNothingInvented(Analyze(new string([.. Report.Where(c => !char.IsPunctuation(c))])));
        AssertNothingInvented(Analyze(Report.Replace(" ", "", StringComparison.Ordinal)));
        AssertNothingInvented(Analyze(new string([.. Report.Reverse()])));
    }

    [Fact]
    public void P15_every_beginning_of_an_article_is_an_article()
    {
        for (var length = 0; length <= Report.Length; length++)
        {
            var analysis = Analyze(Report[..length]);
            AssertFactsAreInside(analysis, length);
            AssertNothingInvented(analysis);
        }
    }

    [Fact]
    public void P15_every_end_of_an_article_is_an_article()
    {
        for (var start = 0; start < Report.Length; start++)
            AssertNothingInvented(Analyze(Report[start..]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void P15_random_bytes_are_no_meeting(int seed)
    {
        var random = new Random(seed);
        var bytes = new byte[20_000];
        for (var round = 0; round < 20; round++)
        {
            random.NextBytes(bytes);
            foreach (var text in (string[])[Encoding.UTF8.GetString(bytes), Encoding.Latin1.GetString(bytes), Encoding.Unicode.GetString(bytes)])
            {
                var analysis = Analyze(text);
                Assert.Empty(analysis.Meetings);
                AssertFactsAreInside(analysis, text.Length);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void P15_a_report_with_random_characters_in_it_breaks_nothing(int seed)
    {
        const string pool = "\ud83d\udc00\0\u00ad\u0301\u200f\ufffe'’\"“-–.,;:()[]\n\t aAI1٣中İ";
        var random = new Random(seed);
        for (var round = 0; round < 2_000; round++)
        {
            var text = Report.ToCharArray();
            for (var change = random.Next(1, 40); change > 0; change--)
                text[random.Next(text.Length)] = pool[random.Next(pool.Length)];
            AssertFactsAreInside(Analyze(new string(text)), text.Length);
        }
    }

    [Fact]
    public void P15_shuffled_words_break_nothing()
    {
        var random = new Random(7);
        string[] words = [.. Report.Split(' '), "met", "with", "President", "the", "of", "'s", "two", "leaders", "Friday", "cancelled", "not", "he", "they", ",", "and"];
        for (var round = 0; round < 2_000; round++)
        {
            random.Shuffle(words);
            var text = string.Join(' ', words);
            AssertFactsAreInside(Analyze(text), text.Length);
        }
    }

    private static ArticleAnalysis Analyze(string text) => Analyzer.Analyze(new Article { Id = "a", Published = new(2020, 3, 5), Text = text });

    /// <summary>The report tells of meetings of Norway and Kenya and of no others.</summary>
    private static void AssertNothingInvented(ArticleAnalysis analysis) =>
        Assert.All(analysis.Meetings, meeting => Assert.Equal(["KE", "NO"], meeting.Parties.Order(StringComparer.Ordinal)));

    private static void AssertFactsAreInside(ArticleAnalysis analysis, int length)
    {
        var end = 0;
        foreach (var sentence in analysis.Sentences)
        {
            Assert.True(sentence.Start >= end && sentence.Length > 0);
            end = sentence.End;
        }

        Assert.True(end <= length);
        Assert.All(analysis.Countries, mention => Assert.True(analysis.Sentences[mention.Sentence].Contains(mention.Span)));
        Assert.All(analysis.People, mention => Assert.True(analysis.Sentences[mention.Sentence].Contains(mention.Span)));
        Assert.All(analysis.Dates, date => Assert.True(date.Span.End <= length && date.Start <= date.End));
        Assert.All(analysis.Meetings, meeting => Assert.True(meeting.Parties.Count >= 2 && meeting.Confidence is >= 0 and <= 1));
        Assert.InRange(analysis.Tone.Score, -1, 1);
    }
}
