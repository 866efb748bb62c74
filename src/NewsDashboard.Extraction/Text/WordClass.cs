namespace NewsDashboard.Extraction.Text;

/// <summary>What a word can be in the constructions that the rules know; <c>words.tsv</c> says which words are which.</summary>
[Flags]
public enum WordClass : ulong
{
    None = 0,

    Determiner = 1UL << 0,

    /// <summary>his, her, their</summary>
    PossessivePronoun = 1UL << 1,

    /// <summary>he, she, him, her (a single person)</summary>
    SingularPronoun = 1UL << 2,

    /// <summary>they, them</summary>
    PluralPronoun = 1UL << 3,
    Preposition = 1UL << 4,
    Conjunction = 1UL << 5,

    /// <summary>who, which, whom</summary>
    Relative = 1UL << 6,

    /// <summary>after, before, while, when: a clause may begin here.</summary>
    Subordinator = 1UL << 7,
    Negation = 1UL << 8,

    /// <summary>will, would, shall</summary>
    Future = 1UL << 9,

    /// <summary>could, might, may, should</summary>
    Possible = 1UL << 10,

    /// <summary>Forms of be, have and do.</summary>
    Auxiliary = 1UL << 11,
    Adverb = 1UL << 12,

    /// <summary>said, told, announced: what stands beside them dates the speech, not the event.</summary>
    Report = 1UL << 13,

    /// <summary>met</summary>
    Meet = 1UL << 14,

    /// <summary>held, had, began: carry a noun such as "talks".</summary>
    Hold = 1UL << 15,

    /// <summary>hosted, received, welcomed</summary>
    Host = 1UL << 16,

    /// <summary>spoke, talked, conferred</summary>
    Speak = 1UL << 17,

    /// <summary>phoned, telephoned</summary>
    Phone = 1UL << 18,

    /// <summary>visited</summary>
    Visit = 1UL << 19,

    /// <summary>arrived, flew, travelled</summary>
    Travel = 1UL << 20,

    /// <summary>summoned</summary>
    Summon = 1UL << 21,

    /// <summary>attended, joined</summary>
    Attend = 1UL << 22,

    /// <summary>gathered, convened</summary>
    Gather = 1UL << 23,

    /// <summary>plan, expect, schedule, invite</summary>
    Plan = 1UL << 24,

    /// <summary>cancelled, postponed, refused</summary>
    Cancel = 1UL << 25,

    /// <summary>meeting, talks, summit</summary>
    MeetingNoun = 1UL << 26,

    /// <summary>call, phone conversation</summary>
    CallNoun = 1UL << 27,

    /// <summary>visit, trip</summary>
    VisitNoun = 1UL << 28,

    /// <summary>lunch, dinner</summary>
    MealNoun = 1UL << 29,

    /// <summary>Words of the telephone: phone, telephone.</summary>
    PhoneWord = 1UL << 30,

    /// <summary>Words of the screen: video, virtual.</summary>
    VideoWord = 1UL << 31,

    /// <summary>president, minister, king: a name may follow.</summary>
    Title = 1UL << 32,

    /// <summary>foreign, prime, deputy: a title may follow.</summary>
    TitleModifier = 1UL << 33,

    /// <summary>officials, leaders, envoys: people who act for a state.</summary>
    Role = 1UL << 34,

    /// <summary>The word is plural (titles, roles, nouns).</summary>
    Plural = 1UL << 35,

    /// <summary>Mr., Dr., His Majesty: part of a name's dress.</summary>
    Honorific = 1UL << 36,

    /// <summary>al, bin, von: inside a name.</summary>
    NameParticle = 1UL << 37,
    Weekday = 1UL << 38,
    Month = 1UL << 39,

    /// <summary>day, week, month, year</summary>
    TimeUnit = 1UL << 40,

    /// <summary>today, yesterday, tomorrow</summary>
    Day = 1UL << 41,

    /// <summary>last, next, this</summary>
    TimeModifier = 1UL << 42,

    /// <summary>morning, afternoon, evening</summary>
    DayPart = 1UL << 43,
    Season = 1UL << 44,
    NumberWord = 1UL << 45,

    /// <summary>Past tense or past participle.</summary>
    Past = 1UL << 46,

    /// <summary>Third person present or, in a headline, the tense of news.</summary>
    Present = 1UL << 47,

    /// <summary>The plain form: after "to" or "will", or a plural's present.</summary>
    Base = 1UL << 48,

    /// <summary>The -ing form.</summary>
    Gerund = 1UL << 49,

    /// <summary>planned, scheduled, upcoming: before a noun it puts the event ahead.</summary>
    AheadModifier = 1UL << 50,

    /// <summary>sides, leaders, countries: with "both" or "two" it means those just named.</summary>
    PairNoun = 1UL << 51,

    /// <summary>agreement, war, ties: what is "between" two sides without a meeting.</summary>
    Relation = 1UL << 52,

    /// <summary>match, goal, league: the story is sport.</summary>
    Sport = 1UL << 53,

    /// <summary>often, usually, regularly, if: no single event.</summary>
    Habitual = 1UL << 54,

    /// <summary>former, late, ex-: no longer in office.</summary>
    Former = 1UL << 55,

    /// <summary>Ceremonies and other purposes of travel that are no talks.</summary>
    Ceremony = 1UL << 56,

    /// <summary>Male given title or pronoun.</summary>
    Male = 1UL << 57,

    /// <summary>Female given title or pronoun.</summary>
    Female = 1UL << 58,

    /// <summary>Shake hands, brief, greet: contact verbs that count when both sides are officials.</summary>
    Contact = 1UL << 59,

    /// <summary>counterpart, colleague: same office in another state.</summary>
    Counterpart = 1UL << 60,

    /// <summary>range, group, number: "of" and those who count follow.</summary>
    Partitive = 1UL << 62,

    /// <summary>urged, encouraged, should: what follows is wished, not told.</summary>
    Wish = 1UL << 63,

    /// <summary>Words of a sentence that no name contains: "the", "said", "on" and the like when capitalised at a start.</summary>
    Common = 1UL << 61,
}
