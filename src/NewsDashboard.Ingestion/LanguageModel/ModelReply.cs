using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsDashboard.Extraction.Meetings;

namespace NewsDashboard.Ingestion.LanguageModel;

/// <summary>What the model answers. Its JSON schema is made from these records, and the answer is read back into them.</summary>
internal sealed record ModelReply([property: Description("One entry for each distinct meeting; empty where the article reports none.")] IReadOnlyList<ModelMeeting> Meetings)
{
    /// <summary>A wrong type, a missing field or a null where none may be fails the whole answer.</summary>
    public static JsonSerializerOptions Json { get; } = CreateJson();

    /// <summary>The reader of JSON does not look for a null inside a list.</summary>
    public bool IsWhole => Meetings.All(meeting =>
        meeting is not null && meeting.Parties.All(party => party is not null) && meeting.People.All(person => person is not null));

    private static JsonSerializerOptions CreateJson()
    {
        var json = new JsonSerializerOptions(JsonSerializerDefaults.Strict)
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,

            // A remark beside the fields does no harm.
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
            MaxDepth = 8,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
        };
        json.MakeReadOnly(populateMissingResolver: true);
        return json;
    }
}

/// <summary>A meeting as the model gives it, nothing of it checked yet but the types.</summary>
internal sealed record ModelMeeting(
    [property: Description("Codes of at least two different parties.")] IReadOnlyList<string> Parties,
    [property: Description("The representatives who are named; may be empty.")] IReadOnlyList<ModelPerson> People,
    [property: Description("First day, yyyy-MM-dd; null where the article does not tell.")] string? Start,
    [property: Description("Last day, yyyy-MM-dd; the first day again for a meeting of one day.")] string? End,
    [property: Description("City, else country or region, as the article writes it; null where not told.")] string? Place,
    [property: Description("Two-letter code of the country that the place is in, or null.")] string? PlaceCountry,
    MeetingFormat Format,
    MeetingStatus Status,
    [property: Description("The sentence of the article that says it best, copied character by character.")] string Evidence,
    [property: Description("The one to five words of that sentence that say \"meeting\", copied.")] string Trigger);

/// <summary>A representative at a meeting.</summary>
internal sealed record ModelPerson(
    [property: Description("The fullest name that the article gives, as it writes it.")] string Name,
    [property: Description("Code of the party that the person speaks for, or null.")] string? Party,
    [property: Description("Title as written, or null.")] string? Role);
