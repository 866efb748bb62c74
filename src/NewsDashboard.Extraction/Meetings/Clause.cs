using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>A sentence with its actors: finds who stands in which place around a word that may report a meeting.</summary>
internal sealed partial class Clause
{
    private const int Reach = 40;
    private const int ObjectReach = 16;

    private readonly int[] actorAt;

    public Clause(Reading reading, int sentence, List<Actor> actors, ReferenceResolver references)
    {
        Reading = reading;
        Index = sentence;
        Sentence = reading.Document.Sentences[sentence];
        Actors = actors;
        References = references;
        actorAt = new int[Sentence.TokenCount];
        for (var a = 0; a < actors.Count; a++)
        {
            for (var t = actors[a].First; t < actors[a].End && t < Sentence.EndToken; t++)
                actorAt[t - Sentence.FirstToken] = a + 1;
        }
    }

    public Reading Reading { get; }

    public int Index { get; }

    public Sentence Sentence { get; }

    public List<Actor> Actors { get; }

    public ReferenceResolver References { get; }

    public int First => Sentence.FirstToken;

    public int End => Sentence.EndToken;

    /// <summary>Index of the actor that covers a token, or -1.</summary>
    public int ActorAt(int token) => token >= First && token < End ? actorAt[token - First] - 1 : -1;

    public bool Has(int token, WordClass any) => token >= First && token < End && Reading.Has(token, any);

    public bool Is(int token, ReadOnlySpan<char> word) => token >= First && token < End && Reading.Is(token, word);

    /// <summary>First token of the verb group that a verb ends: "is scheduled to meet" begins at "is".</summary>
    public int VerbGroupStart(int verb)
    {
        var i = verb;
        while (i - 1 >= First && ActorAt(i - 1) < 0 && IsVerbGroupWord(i - 1))
            i--;
        return i;
    }

    private bool IsVerbGroupWord(int i)
    {
        const WordClass verbal = WordClass.Auxiliary | WordClass.Future | WordClass.Possible | WordClass.Adverb | WordClass.Negation | WordClass.Plan | WordClass.Cancel;
        return (Has(i, verbal) && !Reading.IsPossessiveMark(i)) || Is(i, "to") || Reading.DateAt(i) >= 0 || Is(i, "ready") || Is(i, "able") || Is(i, "forward") || (Is(i, "failed") && Is(i + 1, "to")) || (Is(i + 1, "host") && (Is(i, "play") || Is(i, "plays") || Is(i, "played") || Is(i, "playing")));
    }

    /// <summary>A word at which another clause begins.</summary>
    public bool IsClauseEdge(int i) =>
        (Has(i, WordClass.Subordinator) && !Is(i, "as") && !Is(i + 1, "meeting")) || Has(i, WordClass.Relative)
        || Reading.Token(i).Kind is TokenKind.QuoteOpen or TokenKind.QuoteClose || Is(i, ";") || Is(i, ":") || Is(i, "--") || Is(i, "—");

    /// <summary>What stands right after a verb, or after "with" further on: adverbs, dates and places in between are skipped.</summary>
    public List<Actor> ObjectOf(int verb, bool needsWith, out int objectStart)
    {
        objectStart = -1;
        var seenWith = !needsWith;
        var partitive = -1;
        for (var i = verb + 1; i < End && i - verb <= ObjectReach; i++)
        {
            var a = ActorAt(i);
            if (a >= 0 && Actors[a].First <= i)
            {
                var direct = seenWith && (Actors[a].Preposition < 0 || Is(Actors[a].Preposition, "with") || Is(Actors[a].Preposition, "to") || Is(Actors[a].Preposition, "by") || Actors[a].Preposition <= verb || Actors[a].Preposition == partitive);
                if (direct && !Actors[a].IsPossessive && !IsNounModifier(Actors[a]))
                {
                    objectStart = Actors[a].First;
                    return Group(a, asObject: true);
                }

                if (Actors[a].Preposition < 0 && !Actors[a].IsPossessive && i == verb + 1 && !needsWith)
                    return [];
                i = Actors[a].End - 1;
                continue;
            }

            if (Is(i, "with") || (Is(i, "to") && !Has(i + 1, WordClass.Base)))
            {
                seenWith = true;
                continue;
            }

            if (IsClauseEdge(i) || (Has(i, WordClass.Report) && Reading.IsLower(i)))
                return [];
            if (Has(i, WordClass.Partitive) && Is(i + 1, "of"))
            {
                partitive = i + 1;
                i++;
                continue;
            }

            // "met their commitments", "met the deadline": no one is met.
            if (Has(i, WordClass.Determiner | WordClass.PossessivePronoun) && !Has(i - 1, WordClass.Preposition) && ActorAt(i + 1) < 0 && !IsAdjective(i + 1) && !Has(i + 1, WordClass.Partitive) && Reading.DateAt(i + 1) < 0
                && Reading.DateAt(i) < 0 && !IsMatter(verb))
                return [];
            if (!IsSkippable(i, verb) && !(needsWith && !seenWith && IsMatter(verb)))
                return [];
        }

        return [];
    }

    /// <summary>"World Bank standards": the name only qualifies the noun after it.</summary>
    public bool IsNounModifier(Actor actor)
    {
        if (actor.Kind is not (ActorKind.State or ActorKind.Organisation) || actor.End >= End || !Reading.IsLower(actor.End) || Reading.DateAt(actor.End) >= 0)
            return false;
        const WordClass others = WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Future | WordClass.Possible | WordClass.Adverb | WordClass.Relative
            | WordClass.Subordinator | WordClass.Determiner | WordClass.Past | WordClass.Gerund | WordClass.PossessivePronoun | WordClass.TimeModifier | WordClass.Report;
        if (Has(actor.End, others))
            return false;
        var word = Reading.Document.Word(actor.End);
        return !word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("ing", StringComparison.Ordinal);
    }

    /// <summary>"discussed the price of oil with": the matter stands between the verb and "with".</summary>
    private bool IsMatter(int verb) => Reading.Document.Word(verb).StartsWith("discuss", StringComparison.OrdinalIgnoreCase) || Reading.Document.Word(verb).StartsWith("review", StringComparison.OrdinalIgnoreCase)
        || (Is(verb, "spent") && (Is(verb + 1, "an") || Is(verb + 1, "almost") || Is(verb + 1, "about") || Is(verb + 1, "nearly") || Is(verb + 1, "more") || Has(verb + 1, WordClass.NumberWord) || Reading.Token(verb + 1).Kind == TokenKind.Number));

    private bool IsSkippable(int i, int verb)
    {
        if (Reading.DateAt(i) >= 0 || Has(i, WordClass.Adverb | WordClass.Preposition | WordClass.Determiner | WordClass.NumberWord | WordClass.TimeUnit | WordClass.DayPart | WordClass.PossessivePronoun | WordClass.PhoneWord | WordClass.VideoWord))
            return true;
        if (Reading.Token(i).Kind == TokenKind.Number || Reading.Names.At(i).End > 0 || Reading.MatchAt(i) >= 0)
            return true;
        if (Is(i, ",") || Is(i, "up") || Is(i, "down") || Is(i, "doors") || Is(i, "off") || Is(i, "out") || Is(i, "phone"))
            return true;
        if (IsAdjective(i) || ((Is(i, "visiting") || Is(i, "outgoing") || Is(i, "incoming")) && ActorAt(i + 1) >= 0))
            return true;
        // Inside a phrase of place or time: "at the presidential palace", "on the sidelines of the summit", "for 90 minutes".
        for (var k = i - 1; k > verb && k >= i - 7; k--)
        {
            if (ActorAt(k) >= 0)
                return false;
            if (Is(k, "in") || Is(k, "at") || Is(k, "on") || Is(k, "for") || Is(k, "during") || Is(k, "of") || Is(k, "over") || Is(k, "by") || Is(k, "via"))
                return true;
        }

        return false;
    }

    /// <summary>"four other world leaders": small words right before a role.</summary>
    private bool IsAdjective(int i)
    {
        for (var k = i; k < End && k <= i + 3; k++)
        {
            var a = ActorAt(k);
            if (a >= 0)
                return Actors[a].Kind == ActorKind.Role && k > i;
            if (!Reading.IsLower(k) || (Reading.Tags[k] != WordClass.None && !Has(k, WordClass.TitleModifier | WordClass.NumberWord)))
                return false;
        }

        return false;
    }

    /// <summary>Index of the first actor that begins at a token or later, or -1.</summary>
    public int NextActor(int token)
    {
        var low = 0;
        var high = Actors.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Actors[middle].First < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low < Actors.Count ? low : -1;
    }

    /// <summary>An actor and those coordinated with it to the right.</summary>
    public List<Actor> Group(int a, bool asObject)
    {
        var group = new List<Actor>(2);
        if (a < 0)
            return group;
        group.Add(Actors[a]);
        var pending = new List<Actor>();
        var joined = false;
        for (var b = a + 1; b < Actors.Count; b++)
        {
            if (!Linked(Actors[b - 1], Actors[b], out var conjunction))
                break;
            if (asObject && conjunction && StartsNewClause(b))
                break;
            // "between A and B, C said": after the last "and" a comma ends the list.
            if (joined && !conjunction)
                break;
            joined |= conjunction;
            pending.Add(Actors[b]);
            if (!conjunction)
                continue;
            group.AddRange(pending);
            pending.Clear();
        }

        // "world leaders, including X and Y": those named.
        var last = group[^1];
        if (last.Parties.Count == 0 && last.Kind == ActorKind.Role && NextActor(last.End) is var named && named >= 0
            && Actors[named].First - last.End <= 5 && Includes(last.End, Actors[named].First))
            group.AddRange(Group(named, asObject));
        // "the presidents of A and B - X and Y -": the names of those just counted.
        if (last.IsList && last.Kind == ActorKind.Role && NextActor(last.End) is var listed && listed >= 0 && Actors[listed].Kind == ActorKind.Person
            && Actors[listed].First - last.End <= 1 && Actors[listed].Parties.Count == 1 && last.Parties.Contains(Actors[listed].Parties[0]))
            group.AddRange(Group(listed, asObject));
        return group;
    }

    private bool Includes(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Is(i, "including") || (Is(i, "such") && Is(i + 1, "as")) || Is(i, "among"))
                return true;
        }

        return false;
    }

    /// <summary>"... met Putin, and Modi flew home": the last of the list is the next clause's subject.</summary>
    private bool StartsNewClause(int b) =>
        Has(Actors[b].End, WordClass.Auxiliary | WordClass.Future | WordClass.Report | WordClass.Past | WordClass.Present | WordClass.Possible) && !Reading.IsPossessiveMark(Actors[b].End);

    /// <summary>An actor and those coordinated with it to the left.</summary>
    public List<Actor> GroupBack(int a)
    {
        var first = a;
        var candidate = a;
        while (candidate > 0 && Linked(Actors[candidate - 1], Actors[candidate], out var conjunction))
        {
            candidate--;
            if (conjunction || first < a)
                first = candidate;
            else
                break;
        }

        return Actors.GetRange(first, a - first + 1);
    }

    /// <summary>Only commas, "and" and small words stand between two actors.</summary>
    public bool Linked(Actor left, Actor right, out bool conjunction)
    {
        conjunction = false;
        // "A, and he": the pronoun begins another clause.
        if (right.Kind == ActorKind.Pronoun && (Is(right.First, "he") || Is(right.First, "she") || Is(right.First, "they") || Is(right.First, "it")))
            return false;
        if (left.IsPossessive || right.First - left.End > 6 || right.First <= left.End - 1)
            return false;
        var comma = false;
        for (var i = left.End; i < right.First; i++)
        {
            if (Has(i, WordClass.Conjunction) || (Is(i, "as") && Is(i + 1, "well")) || Is(i, "along") || (Is(i, "together") && Is(i + 1, "with")))
                conjunction = true;
            else if (Is(i, ","))
                comma = true;
            else if (!(Is(i, "well") || Is(i, "as") || Is(i, "with") || Is(i, "also") || Is(i, "then") || Is(i, "his") || Is(i, "her") || Is(i, "the") || Is(i, "later") || Is(i, "separately") || Is(i, "between") || Is(i, "left") || Is(i, "right") || Is(i, "center") || Is(i, "centre")
                || Is(i, "(") || Is(i, ")") || Is(i, "L") || Is(i, "R")))
                return false;
        }

        // "the Democratic People's Republic of Korea (DPRK)"
        if (Is(left.End, "(") && right.First == left.End + 1 && left.Parties.Count == 1 && right.Parties.Count == 1 && left.Parties[0] == right.Parties[0])
            return true;
        // An apposition's comma is inside the actor; one right before the next belongs to the list.
        return conjunction || comma || (left.End > left.First && Is(left.End - 1, ",") && right.First == left.End && Has(left.End, WordClass.Conjunction));
    }
}
