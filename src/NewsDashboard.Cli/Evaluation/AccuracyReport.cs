using System.Globalization;
using NewsDashboard.Cli.Annotations;

namespace NewsDashboard.Cli.Evaluation;

/// <summary>Prints an accuracy for people: figures, a reliability table of the confidence, misses and spurious meetings.</summary>
public static class AccuracyReport
{
    private const int Bins = 5;

    public static void Write(Accuracy accuracy, int misses, TextWriter output)
    {
        output.WriteLine($"articles   {accuracy.Articles}");
        output.WriteLine($"meetings   {accuracy.Meetings}");
        output.WriteLine($"strict     {accuracy.Strict}");
        output.WriteLine($"people     {accuracy.People}");
        output.WriteLine($"date       {accuracy.Date}");
        output.WriteLine($"place      {accuracy.Place}");
        output.WriteLine($"status     {accuracy.Status}");
        output.WriteLine($"format     {accuracy.Format}");
        output.WriteLine($"countries  {accuracy.Countries}");
        output.WriteLine();
        WriteReliability(accuracy, output);
        WriteMeetings("missed", accuracy.Missed, misses, output);
        WriteMeetings("spurious", accuracy.Spurious, misses, output);
    }

    /// <summary>Of the meetings with a stated confidence, the share that is right: an honest confidence has both columns alike.</summary>
    private static void WriteReliability(Accuracy accuracy, TextWriter output)
    {
        output.WriteLine("confidence   meetings   mean stated   right");
        for (var bin = 0; bin < Bins; bin++)
        {
            var from = (double)bin / Bins;
            var to = (double)(bin + 1) / Bins;
            var inside = accuracy.Confidences.Where(c => c.Confidence >= from && (c.Confidence < to || (bin == Bins - 1 && c.Confidence <= to))).ToList();
            if (inside.Count > 0)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{from:0.0} to {to:0.0}   {inside.Count,8}   {inside.Average(c => c.Confidence),11:0.00}   {inside.Average(c => c.IsRight ? 1.0 : 0.0),5:0.00}"));
        }
    }

    private static void WriteMeetings(string label, List<(string Article, AnnotatedMeeting Meeting)> meetings, int most, TextWriter output)
    {
        foreach (var (article, meeting) in meetings.Take(most))
        {
            var evidence = meeting.Evidence.Length > 140 ? meeting.Evidence[..140] : meeting.Evidence;
            output.WriteLine($"{label,-9} {article}  {string.Join('+', meeting.Parties.Order(StringComparer.Ordinal))}  {meeting.Start ?? "no day"}  {meeting.Status}  {evidence}");
        }
    }
}
