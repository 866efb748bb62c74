using System.Globalization;

namespace NewsDashboard.Extraction.Tests;

public class ArticleAnalyzerTests
{
    private static readonly ArticleAnalyzer Analyzer = new();

    private const string Seed = """
        China’s leader Xi Jinping told Egyptian President Abdel Fattah al-Sisi in a meeting Saturday that trade would grow.

        Al-Sisi flew to Beijing for the Games. By noon Saturday, Xi had also met with heads of Kazakhstan, Turkmenistan and Serbia.

        The meetings follow a summit between Xi and Russian President Vladimir Putin on Friday.
        """;

    [Fact]
    public void One_host_and_several_guests_are_one_meeting_each()
    {
        var analysis = Analyzer.Analyze(new Article { Id = "a", Published = new(2022, 2, 5), Text = Seed });
        var read = analysis.Meetings.Select(m => $"{string.Join('+', m.Parties.Order(StringComparer.Ordinal))} {m.Start:yyyy-MM-dd}".ToString(CultureInfo.InvariantCulture)).Order();
        Assert.Equal(["CN+EG 2022-02-05", "CN+KZ 2022-02-05", "CN+RS 2022-02-05", "CN+RU 2022-02-04", "CN+TM 2022-02-05"], read);
    }

    [Fact]
    public void Every_fact_points_into_the_text()
    {
        var article = new Article { Id = "a", Published = new(2022, 2, 5), Title = "Xi meets al-Sisi", Text = Seed };
        var analysis = Analyzer.Analyze(article);
        var whole = new Extraction.Text.TextSpan(0, article.Content.Length);
        Assert.All(analysis.Sentences, span => Assert.True(whole.Contains(span)));
        Assert.All(analysis.People, person => Assert.True(analysis.Sentences[person.Sentence].Contains(person.Span)));
        Assert.All(analysis.Meetings, meeting => Assert.True(meeting.Evidence.Contains(meeting.Trigger) && analysis.Sentences.Contains(meeting.Evidence)));
        Assert.All(analysis.Meetings, meeting => Assert.InRange(meeting.Confidence, 0, 1));
    }

    [Fact]
    public void The_same_article_gives_the_same_analysis_whatever_the_culture()
    {
        var article = new Article { Id = "a", Published = new(2022, 2, 5), Text = Seed };
        var before = Analyzer.Analyze(article).Meetings.Select(m => (string.Join('+', m.Parties), m.Start, m.Place)).ToArray();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(before, Analyzer.Analyze(article).Meetings.Select(m => (string.Join('+', m.Parties), m.Start, m.Place)));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData("fr", "Le président français Emmanuel Macron a rencontré la chancelière allemande Angela Merkel à Berlin pour des discussions sur l'avenir de l'Europe et de la zone euro.")]
    [InlineData("de", "Der französische Präsident Emmanuel Macron hat am Dienstag in Berlin die Bundeskanzlerin Angela Merkel getroffen, um mit ihr über die Zukunft der Union zu sprechen.")]
    [InlineData("es", "El presidente de México se reunió con el rey de España en Madrid para hablar de la economía y de las relaciones entre los dos países.")]
    [InlineData("ru", "Президент России Владимир Путин встретился в Москве с президентом Сербии.")]
    [InlineData("zh", "国家主席习近平在北京会见俄罗斯总统普京。")]
    public void An_article_in_another_language_has_no_meetings(string language, string text)
    {
        var analysis = Analyzer.Analyze(new Article { Id = "a", Published = new(2019, 5, 15), Text = text });
        Assert.Equal(language, analysis.Language);
        Assert.Empty(analysis.Meetings);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n ")]
    [InlineData("\0\u0001\u0002\u007f")]
    [InlineData("\ud800 met \udfff")]
    [InlineData("President \ud83d met Prime Minister \udc00\ud83d of Canada on Friday")]
    [InlineData("met met met with with President President of of of the the")]
    [InlineData("Feb. 30, 2022; 31 April; 0 May; 99999999999 days ago; Month 13; -- ( \" ' ’ “")]
    [InlineData("his her their he she they met him them with them")]
    public void No_text_breaks_the_analyzer_and_none_of_these_is_a_meeting(string text)
    {
        var analysis = Analyzer.Analyze(new Article { Id = "a", Published = new(2022, 2, 5), Text = text });
        Assert.DoesNotContain(analysis.Meetings, m => m.Parties.Count < 2);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void The_ends_of_the_calendar_are_days_too(string day)
    {
        const string text = "Xi met Putin last Monday, next week, last month, next year, in December, on Jan. 2, three years ago and last summer. Chinese President Xi Jinping will meet Russian President Vladimir Putin next Friday.";
        var analysis = Analyzer.Analyze(new Article { Id = "a", Published = DateOnly.Parse(day, CultureInfo.InvariantCulture), Text = text });
        Assert.All(analysis.Dates, date => Assert.True(date.Start <= date.End));
    }
}
