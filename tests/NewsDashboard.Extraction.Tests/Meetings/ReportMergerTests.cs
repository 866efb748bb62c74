using NewsDashboard.Extraction.Meetings;

namespace NewsDashboard.Extraction.Tests.Meetings;

public class ReportMergerTests
{
    [Fact]
    public void Headline_lead_and_a_later_sentence_on_one_meeting_are_one_record()
    {
        var meeting = Assert.Single(MeetingStory.Meetings(
            "French President Emmanuel Macron met Italian Prime Minister Giuseppe Conte on Tuesday. The talks between Macron and Conte in Lyon lasted two hours.",
            "Macron meets Conte"));
        Assert.Equal("Lyon", meeting.Place);
        Assert.Equal(new DateOnly(2019, 5, 14), meeting.Start);
    }

    [Fact]
    public void An_earlier_meeting_told_as_background_is_another_record()
    {
        var meetings = MeetingStory.Meetings(
            "French President Emmanuel Macron met Italian Prime Minister Giuseppe Conte on Tuesday in Lyon. Macron and Conte last met in Rome in March.");
        Assert.Equal(2, meetings.Count);
        Assert.Equal(["Lyon", "Rome"], meetings.Select(m => m.Place));
    }

    [Fact]
    public void A_call_is_not_the_meeting_that_it_prepares()
    {
        var meetings = MeetingStory.Meetings(
            "Turkish President Recep Tayyip Erdogan spoke by phone with Russian President Vladimir Putin on Sunday. Erdogan will meet Putin in Sochi next month.");
        Assert.Equal([(MeetingFormat.Call, MeetingStatus.Held), (MeetingFormat.InPerson, MeetingStatus.Planned)], meetings.Select(m => (m.Format, m.Status)));
    }

    [Fact]
    public void Other_persons_of_the_same_states_are_another_meeting()
    {
        var meetings = MeetingStory.Meetings(
            "Indian Prime Minister Narendra Modi met Nepalese Prime Minister K.P. Oli in Delhi on Monday. Indian Foreign Minister Ram Udaharan met Nepalese Foreign Minister Sita Namuna in Delhi on Monday.");
        Assert.Equal(2, meetings.Count);
    }
}
