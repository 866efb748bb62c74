using NewsDashboard.Data.Storage;
using NewsDashboard.Extraction.Meetings;

namespace NewsDashboard.Data.Tests.World;

/// <summary>
/// Two weeks of news of two outlets, small enough to count by hand. Weeks begin on Monday 31 January and 7 February 2022.
/// <list type="bullet">
/// <item>Daily, Tue 1 Feb: Egypt (tones 0.4, 0.2) and China (0.4); China and Egypt met on 1 Feb in Beijing.</item>
/// <item>Daily, Sat 5 Feb: China (-0.2) and Russia (-0.2); China and Russia met on 4 Feb.</item>
/// <item>Gazette, Sat 5 Feb: Russia (-0.6), not as a party of anything.</item>
/// <item>Gazette, Mon 7 Feb: Egypt (0.6); Egypt and France plan to meet on 10 to 11 Feb.</item>
/// <item>Gazette, Wed 9 Feb: France (0); France and Russia called off a call on 9 Feb.</item>
/// <item>Daily, Wed 9 Feb: nobody, tone 1.</item>
/// </list>
/// </summary>
internal static class SmallWorld
{
    public static IReadOnlyList<NewArticle> Articles() =>
    [
        new Story("Daily", "2022-02-01") { Title = "Beijing talks", Url = "https://daily.example/1" }
            .Says("Egypt's leader came to China and they met", 0.4, "EG", "CN")
            .Reports("CN|EG", on: "2022-02-01", place: "Beijing", confidence: 0.9, people: ["CN:Xi Jinping:President", "EG:Abdel Fattah al-Sisi:President"])
            .Says("Egypt was glad.", 0.2, "EG")
            .Build(),
        new Story("Daily", "2022-02-05") { Title = "A pact", Url = "https://daily.example/2" }
            .Says("On Friday China and Russia met", -0.2, "CN", "RU")
            .Reports("CN|RU", on: "2022-02-04", format: MeetingFormat.InPerson, confidence: 0.7, people: ["CN:Xi Jinping:President", "RU:Vladimir Putin:President"])
            .Build(),
        new Story("Gazette", "2022-02-05") { Title = "Bad weather", Url = "https://gazette.example/1" }
            .Says("Storms hit Russia.", -0.6, "RU")
            .Build(),
        new Story("Gazette", "2022-02-07") { Title = "Cairo prepares", Url = "https://gazette.example/2" }
            .Says("Egypt awaits the French minister for talks yet", 0.6, "EG")
            .Reports("EG|FR", on: "2022-02-10", until: "2022-02-11", status: MeetingStatus.Planned, precision: Extraction.Temporal.DatePrecision.Range, place: "Cairo")
            .Build(),
        new Story("Gazette", "2022-02-09") { Title = "No call", Url = "https://gazette.example/3" }
            .Says("France dropped its call", 0, "FR")
            .Reports("FR|RU", on: "2022-02-09", status: MeetingStatus.Cancelled, format: MeetingFormat.Call)
            .Build(),
        new Story("Daily", "2022-02-09") { Title = "Spring", Url = "https://daily.example/3" }
            .Says("100% sunshine in the [park], said under_score.", 1)
            .Build(),
    ];
}
