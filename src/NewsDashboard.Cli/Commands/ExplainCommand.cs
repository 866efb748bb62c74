using System.CommandLine;
using System.Globalization;
using NewsDashboard.Cli.Annotations;
using NewsDashboard.Extraction;
using NewsDashboard.Extraction.Meetings;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Cli.Commands;

/// <summary><c>explain FILE</c>: one article, sentence by sentence, with everything found in it and the rule that found it.</summary>
public static class ExplainCommand
{
    private static readonly Argument<string> File = new("FILE")
    {
        Description = "An article file (JSON Lines), or a plain text that may begin with a line \"date YYYY-MM-DD\"; - for standard input.",
    };

    private static readonly Option<string?> Id = new("--id") { Description = "Which article of the file, by its id; else the first." };

    public static Command Create()
    {
        var command = new Command("explain", "Prints one article with everything found in it and why.") { File, Id };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(File), parsed.GetValue(Id), Console.Out, Console.Error));
        return command;
    }

    /// <returns>Exit code: 0, or 2 where there is no article to explain.</returns>
    public static int Run(string file, string? id, TextWriter output, TextWriter errors)
    {
        try
        {
            if (ReadArticle(file, id) is not { } article)
            {
                errors.WriteLine(id is null ? $"explain: {file} holds no article" : $"explain: {file} holds no article with id {id}");
                return 2;
            }

            Write(article, new ArticleAnalyzer().Analyze(article), output);
            return 0;
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            errors.WriteLine($"explain: {problem.Message}");
            return 2;
        }
    }

    private static Article? ReadArticle(string file, string? id)
    {
        var text = file == "-" ? Console.In.ReadToEnd() : System.IO.File.ReadAllText(file);
        if (!text.TrimStart().StartsWith('{'))
            return Plain(text, file);
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var article = ArticleLine.Parse(line, file, number);
            if (id is null || article.Id == id)
                return article;
        }

        return null;
    }

    private static Article? Plain(string text, string file)
    {
        var body = text.TrimStart();
        if (body.Length == 0)
            return null;
        var day = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        if (body.StartsWith("date ", StringComparison.OrdinalIgnoreCase) && body.Length >= 15
            && DateOnly.TryParseExact(body.AsSpan(5, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var told))
        {
            day = told;
            body = body[15..].TrimStart();
        }

        return new Article { Id = file, Published = day, Text = body };
    }

    private static void Write(Article article, ArticleAnalysis analysis, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{article.Id}, published {article.Published:yyyy-MM-dd}, language {analysis.Language}, tone {analysis.Tone.Score:0.00}, engine {analysis.EngineVersion}"));
        for (var s = 0; s < analysis.Sentences.Count; s++)
        {
            var sentence = analysis.Sentences[s];
            output.WriteLine();
            output.WriteLine($"[{s + 1}] {sentence.In(article.Content)}");
            foreach (var country in analysis.Countries.Where(c => c.Sentence == s))
                output.WriteLine($"    country  {Words(country.Span)} is {country.Country} ({country.RuleId})");
            foreach (var person in analysis.People.Where(p => p.Sentence == s))
                output.WriteLine($"    person   {Words(person.Span)} is {person.Name}, {person.Role ?? "no title"}, for {person.Party ?? "no party"} ({person.RuleId})");
            foreach (var date in analysis.Dates.Where(d => sentence.Contains(d.Span)))
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    date     {Words(date.Span)} is {date.Start:yyyy-MM-dd} to {date.End:yyyy-MM-dd} ({date.RuleId})"));
            foreach (var meeting in analysis.Meetings.Where(m => m.Evidence == sentence))
                WriteMeeting(meeting);
        }

        string Words(TextSpan span) => $"\"{span.In(article.Content)}\"";

        void WriteMeeting(MeetingReport meeting)
        {
            output.WriteLine($"    MEETING  {string.Join(" + ", meeting.Parties)}, {AnnotationWriter.StatusName(meeting.Status)}, {AnnotationWriter.FormatName(meeting.Format)}");
            output.WriteLine($"             rule {meeting.RuleId} on {Words(meeting.Trigger)}, confidence {meeting.Confidence.ToString("0.00", CultureInfo.InvariantCulture)}");
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"             day {(meeting.Start is { } start ? $"{start:yyyy-MM-dd} to {meeting.End:yyyy-MM-dd}" : "not told")} ({meeting.DateBasis}, {meeting.DatePrecision}), place {meeting.Place ?? "not told"} {meeting.PlaceCountry}"));
            foreach (var person in meeting.People)
                output.WriteLine($"             {person.Name}, {person.Role ?? "no title"}, for {person.Party}");
            foreach (var decision in meeting.Reasons)
                output.WriteLine($"             because {decision}");
        }
    }
}
