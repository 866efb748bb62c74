namespace NewsDashboard.Extraction.Tests.Meetings;

public class LastTimeTests
{
    [Theory]
    [InlineData("Japanese Prime Minister Shinzo Abe and Indian Prime Minister Narendra Modi had not seen each other since Osaka in June 2018.", "IN+JP Held InPerson 2018-06-01 Osaka [Narendra Modi, Shinzo Abe]")]
    [InlineData("Japanese Prime Minister Shinzo Abe had not met Indian Prime Minister Narendra Modi since a summit in Kyoto in 2017.", "IN+JP Held InPerson 2017-01-01 Kyoto [Narendra Modi, Shinzo Abe]")]
    public void Leaders_who_have_not_met_since_met_there_and_then(string text, string expected) => Assert.Equal(expected, MeetingStory.Read(text));

    [Theory]
    [InlineData("Japanese Prime Minister Shinzo Abe and Indian Prime Minister Narendra Modi have not met since the storm struck Osaka in 2018.", "")]
    [InlineData("Japanese Prime Minister Shinzo Abe did not meet Indian Prime Minister Narendra Modi in Osaka on Monday.", "IN+JP Cancelled InPerson 2019-05-13 Osaka [Narendra Modi, Shinzo Abe]")]
    public void Another_event_or_a_plain_denial_tells_no_earlier_meeting(string text, string expected) => Assert.Equal(expected, MeetingStory.Read(text));
}
