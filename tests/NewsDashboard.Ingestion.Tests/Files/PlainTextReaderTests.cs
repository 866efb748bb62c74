using Microsoft.Extensions.Time.Testing;
using NewsDashboard.Ingestion.Files;

namespace NewsDashboard.Ingestion.Tests.Files;

public sealed class PlainTextReaderTests
{
    private static readonly DateOnly FileDay = new(2022, 2, 9);
    private readonly PlainTextReader reader = new(new FakeTimeProvider(new DateTimeOffset(2022, 2, 10, 0, 0, 0, TimeSpan.Zero)));

    [Theory]
    [InlineData("date 2022-02-05\nXi met Sisi.\nThey talked.", "", "Xi met Sisi.\nThey talked.")]
    [InlineData("date 2022-02-05 Xi met Sisi.", "", "Xi met Sisi.")]
    [InlineData("Date: 2022-02-05\r\n\r\nTalks in Beijing\r\n\r\nXi met Sisi.", "Talks in Beijing", "Xi met Sisi.")]
    [InlineData("  date 2022-02-05, Xi met Sisi.", "", "Xi met Sisi.")]
    public void The_day_may_stand_on_a_line_of_its_own_or_before_the_text(string file, string title, string text)
    {
        var article = reader.Read(file, "seed.txt", FileDay).Article!;

        Assert.Equal((title, text, new DateOnly(2022, 2, 5), "seed"), (article.Title, article.Text, article.Day, article.Outlet));
    }

    [Fact]
    public void Without_a_day_that_of_the_file_counts()
    {
        var article = reader.Read("Dates are sweet.\nSo they say.", "note.txt", FileDay).Article!;

        Assert.Equal(FileDay, article.Day);
        Assert.Equal("Dates are sweet.\nSo they say.", article.Text);
    }

    [Theory]
    [InlineData("date 2022-02-31\nText", "there is no such day")]
    [InlineData("date 2062-02-05\nText", "lies in the future")]
    [InlineData("date 2022-02-05\n", "it holds no text")]
    [InlineData(" \n ", "it holds no text")]
    public void Says_what_is_wrong_and_what_to_do(string file, string reason)
    {
        var rejected = reader.Read(file, "seed.txt", FileDay).Rejected!;

        Assert.Contains(reason, rejected.Reason, StringComparison.Ordinal);
        Assert.Contains("Begin the file with a line like", rejected.Reason, StringComparison.Ordinal);
    }
}
