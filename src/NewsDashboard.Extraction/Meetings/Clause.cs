using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>A sentence with its actors: finds who stands in which place around a word that may report a meeting.</summary>
internal sealed class Clause
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

    /// <summary>Who does what a verb says: the actors left of its group, coordination included; empty where none is found.</summary>
    public List<Actor> SubjectOf(int verb)
    {
        var start = VerbGroupStart(verb);
        var relative = start - 1 >= First && Has(start - 1, WordClass.Relative);
        var open = Has(verb, WordClass.Gerund) || (start < verb && HasInfinitive(start, verb)) || Is(verb - 1, "to");
        if (relative && Is(start - 1, "who") && !Is(start - 2, "those") && Antecedent(start - 1) is { } antecedent)
            return [antecedent];
        if (SubjectBefore(relative ? start - 1 : start, open) is { } found)
            return found;
        if (!open)
            return [];
        return MainSubject(verb) is { Count: > 0 } main ? main : IntroducesClause(verb) ? SubjectAfter(verb) : [];
    }

    /// <summary>"with Macron, who telephoned": the one right before "who" where he is no subject himself.</summary>
    private Actor? Antecedent(int who)
    {
        var last = Is(who - 1, ",") && ActorAt(who - 1) < 0 ? who - 2 : who - 1;
        return ActorAt(last) is >= 0 and var a && Actors[a] is { IsPossessive: false, Kind: ActorKind.Person or ActorKind.Role, Preposition: >= 0 } actor && !IsListedBefore(a) ? actor : null;
    }

    private bool HasInfinitive(int start, int verb)
    {
        for (var i = start; i < verb; i++)
        {
            if (Is(i, "to"))
                return true;
        }

        return false;
    }

    /// <summary>Subject of a noun's governing verb, or of the clause that its phrase begins.</summary>
    public List<Actor> SubjectAround(int noun)
    {
        if (IntroducesClause(noun) && SubjectAfter(noun) is { Count: > 0 } after)
            return after;
        return SubjectBefore(noun, crossing: true) ?? MainSubject(noun);
    }

    /// <summary>The noun stands in a phrase that opens the sentence: "In a meeting with Xi, Putin said".</summary>
    public bool IntroducesClause(int noun)
    {
        if (noun - First > 12)
            return false;
        for (var i = First + 1; i < noun; i++)
        {
            // "Bush took lunch with": the noun is his verb's.
            if (ActorAt(i) < 0 && Has(i, WordClass.Hold) && ActorAt(i - 1) is >= 0 and var subject && Actors[subject].Preposition < 0)
                return false;
        }

        for (var i = First; i < noun; i++)
        {
            if (Has(i, WordClass.Preposition | WordClass.Subordinator) || Is(i, "following") || Is(i, "ahead"))
                return true;
            if (Reading.Token(i).Kind == TokenKind.Word && ActorAt(i) >= 0)
                return false;
        }

        return false;
    }

    private List<Actor> SubjectAfter(int noun)
    {
        for (var a = NextActor(noun + 1); a >= 0 && a < Actors.Count; a++)
        {
            if (Actors[a].Preposition >= 0 || Actors[a].IsPossessive || (a > 0 && Actors[a - 1].First > noun && Linked(Actors[a - 1], Actors[a], out _) && Actors[a - 1].Preposition >= 0 && !Is(Actors[a].First - 1, ",")))
                continue;
            var group = Group(a, asObject: false);
            var last = Actors.IndexOf(group[^1]);
            if (FollowedByVerb(last))
                return group;
        }

        return [];
    }

    private List<Actor>? SubjectBefore(int start, bool crossing)
    {
        List<Actor>? fallback = null;
        start = BeforeRelativeClause(start);
        for (var i = start - 1; i >= First && start - i <= Reach; i--)
        {
            var a = ActorAt(i);
            if (a >= 0)
            {
                var actor = Actors[a];
                i = actor.First;
                if (IsCountryOfCity(a))
                    continue;
                if (actor.IsPossessive || (actor.Preposition >= 0 && !IsListedBefore(a)) || IsAside(actor) || (i < start - 1 && actor.End < start && IsObject(actor)))
                    continue;
                var group = GroupBack(a);
                if (group[0].Preposition >= 0 || group[0].IsPossessive)
                    continue;
                if (i == start - 1 || a == ActorAt(start - 1) || FollowedByVerb(a) || !crossing)
                    return group;
                fallback ??= group;
                continue;
            }

            if (IsClauseEdge(i) && !crossing)
                return fallback;
        }

        return fallback;
    }

    /// <summary>"reached Beijing and conferred with": the object of another verb.</summary>
    private bool IsObject(Actor actor) =>
        actor.First - 1 >= First && ActorAt(actor.First - 1) < 0 && Reading.IsLower(actor.First - 1) && (Has(actor.First - 1, WordClass.Past | WordClass.Base | WordClass.Gerund | WordClass.Present) || Reading.Document.Word(actor.First - 1).EndsWith("ed", StringComparison.Ordinal))
        && !Has(actor.First - 1, WordClass.Report | WordClass.Auxiliary | WordClass.Conjunction);

    /// <summary>"Arafat, officials said, had telephoned": who is quoted between commas.</summary>
    private bool IsAside(Actor actor) =>
        Is(actor.First - 1, ",") && Has(actor.End, WordClass.Report) && Is(actor.End + 1, ",");

    /// <summary>"Italy" in "Rome, Italy".</summary>
    private bool IsCountryOfCity(int a) =>
        a > 0 && Actors[a].Kind == ActorKind.State && Actors[a - 1] is { Kind: ActorKind.State, IsMetonym: true } city
        && Actors[a].First - city.End == 1 && Is(city.End, ",") && city.Parties[0] == Actors[a].Parties[0];

    /// <summary>"X, who met Y in June, will receive Z": back to just after X.</summary>
    private int BeforeRelativeClause(int start)
    {
        if (!Is(start - 1, ",") || ActorAt(start - 1) >= 0)
            return start;
        for (var i = start - 2; i > First && start - i <= 30; i--)
        {
            if ((Is(i, "who") || Is(i, "which") || Is(i, "whose")) && Is(i - 1, ","))
                return i - 1;
            if (ActorAt(i) < 0 && (Is(i, ";") || Reading.Token(i).Kind is TokenKind.QuoteOpen or TokenKind.QuoteClose))
                break;
        }

        return start;
    }

    /// <summary>"X and Y" where Y alone seems to stand after a preposition.</summary>
    private bool IsListedBefore(int a) => a > 0 && Linked(Actors[a - 1], Actors[a], out _);

    private List<Actor> MainSubject(int before)
    {
        for (var a = 0; a < Actors.Count && Actors[a].First < before; a++)
        {
            if (Actors[a].Preposition < 0 && !Actors[a].IsPossessive && FollowedByVerb(a))
                return Group(a, asObject: false);
        }

        return [];
    }

    /// <summary>A verb comes next after an actor, brackets and dates skipped.</summary>
    public bool FollowedByVerb(int a)
    {
        var i = Actors[a].End;
        for (var skipped = 0; skipped < 8 && i < End; skipped++)
        {
            if (Has(i, WordClass.Auxiliary | WordClass.Future | WordClass.Possible | WordClass.Report | WordClass.Past | WordClass.Present | WordClass.Adverb))
                return !Reading.IsPossessiveMark(i);
            if (Reading.DateAt(i) >= 0)
                i++;
            else if (Is(i, ",") && (Is(i + 1, "left") || Is(i + 1, "right") || Is(i + 1, "center") || Is(i + 1, "centre") || Has(i + 1, WordClass.Relative)))
                i += Is(i + 2, "left") || Is(i + 2, "right") ? 4 : 3;
            else if (Is(i, ",") || Is(i, "(") || Is(i, ")") || Is(i, "-"))
                i++;
            else
                return Reading.IsLower(i) && !Has(i, WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Relative | WordClass.Subordinator) && LooksLikeVerb(i);
        }

        return false;
    }

    private bool LooksLikeVerb(int i)
    {
        var word = Reading.Document.Word(i);
        return word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("s", StringComparison.Ordinal) || Has(i, WordClass.Base);
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
