using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>Who does what a verb says, and who stands before a noun.</summary>
internal sealed partial class Clause
{
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
}
