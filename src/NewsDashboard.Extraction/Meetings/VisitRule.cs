using NewsDashboard.Extraction.People;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>"X visited Y", "X's state visit to Y", "a visit by X to Y", "X arrived in Y for talks".</summary>
internal sealed class VisitRule : MeetingRule
{
    private const int Reach = 18;

    public override string Id => "meeting.visit";

    public override bool Read(Clause clause, int token, List<MeetingCandidate> found)
    {
        if (clause.Is(token, "guest"))
            return false;
        if (clause.Has(token, WordClass.VisitNoun) && !clause.Is(token - 1, "to") && !clause.Has(token - 1, WordClass.Future | WordClass.Possible))
            return Noun(clause, token, found);
        if (clause.Has(token, WordClass.Visit))
            return Verb(clause, token, found);
        return clause.Has(token, WordClass.Travel) && Travel(clause, token, found);
    }

    private bool Verb(Clause clause, int token, List<MeetingCandidate> found)
    {
        var target = token + 1;
        while (clause.Has(target, WordClass.Determiner | WordClass.Adverb))
            target++;
        if (HostAt(clause, target) is not { } host || HasOtherPurpose(clause, token))
            return false;
        return Visit(clause, token, clause.SubjectOf(token), host, Id + ".verb", found);
    }

    private bool Noun(Clause clause, int token, List<MeetingCandidate> found)
    {
        var target = -1;
        List<Actor> visitor = [];
        for (var i = token + 1; i < clause.End && i <= token + Reach; i++)
        {
            if (clause.Is(i, "by") && clause.NextActor(i) is var by && by >= 0 && clause.Actors[by].First <= i + 2)
            {
                visitor = clause.Group(by, asObject: true);
                i = clause.Actors[by].End - 1;
            }
            else if (clause.Is(i, "to") && target < 0)
            {
                target = clause.Has(i + 1, WordClass.Determiner) ? i + 2 : i + 1;
            }
            else if (clause.IsClauseEdge(i))
            {
                break;
            }
        }

        if (target < 0)
            target = Before(clause, token);
        if (target < 0 || HostAt(clause, target) is not { } host || HasOtherPurpose(clause, token))
            return false;
        if (IsTrip(clause, token) && !HasTalks(clause, token) && !IsAwaited(clause, token) && !IsCalledOff(clause, token))
            return false;
        if (visitor.Count == 0)
            visitor = Owner(clause, token) is { Count: > 0 } owner ? owner : clause.SubjectAround(token);
        return Visit(clause, token, visitor, host, Id + ".noun", found);
    }

    /// <summary>"arrived in Rome on Monday for a state visit", "leaves for Beijing on a visit": the place that stands before.</summary>
    private static int Before(Clause clause, int token)
    {
        var start = token - 1;
        while (start > clause.First && token - start <= 5 && !clause.Has(start, WordClass.Determiner))
            start--;
        if (!clause.Has(start, WordClass.Determiner) || !(clause.Is(start - 1, "on") || clause.Is(start - 1, "for")))
            return -1;
        for (var i = start - 2; i > clause.First && start - i <= 10; i--)
        {
            if (clause.Reading.Names.At(i).Kind is NamedKind.Country or NamedKind.Capital or NamedKind.City)
                return clause.Is(i - 1, "in") || clause.Is(i - 1, "to") || clause.Is(i - 1, "for") ? i : -1;
            if (clause.Has(i, WordClass.Report) || clause.IsClauseEdge(i))
                break;
        }

        return -1;
    }

    /// <summary>Going somewhere is a meeting only for talks or to meet somebody there.</summary>
    private bool Travel(Clause clause, int token, List<MeetingCandidate> found)
    {
        if (Sent(clause, token) is { } sent)
            return sent.Count > 0 && Envoy(clause, token, sent, found);
        var i = token + 1;
        while (i < clause.End && i <= token + 5 && (clause.Is(i, "in") || clause.Is(i, "to") || clause.Is(i, "for") || clause.Is(i, "at") || clause.Is(i, "on") || clause.Is(i, "back") || clause.Is(i, "out") || clause.Has(i, WordClass.Adverb | WordClass.Determiner) || clause.Reading.DateAt(i) >= 0))
            i++;
        if (HostAt(clause, i) is not { } host || (!HasTalks(clause, token) && !IsAwaited(clause, token) && !IsToldThere(clause, i, host.Code)) || HasOtherPurpose(clause, token))
            return false;
        return Visit(clause, token, clause.SubjectOf(token), host, Id + ".travel", found);
    }

    /// <summary>"will send his adviser to Washington for talks", "led a delegation to Tehran": who goes; null where the verb is another.</summary>
    private static List<Actor>? Sent(Clause clause, int token)
    {
        if (!(clause.Is(token, "sent") || clause.Is(token, "send") || clause.Is(token, "dispatched") || clause.Is(token, "dispatch") || clause.Is(token, "lead") || clause.Is(token, "led") || clause.Is(token, "leads") || clause.Is(token, "leading")))
            return null;
        if (HostRule.IsPassive(clause, token))
            return clause.SubjectOf(token);
        return clause.ObjectOf(token, needsWith: false, out var start) is { Count: > 0 } sent && start - token <= 3 ? sent : [];
    }

    private bool Envoy(Clause clause, int token, List<Actor> sent, List<MeetingCandidate> found)
    {
        if (sent.Exists(a => a.Kind is ActorKind.State or ActorKind.Organisation))
            return false;
        for (var i = sent[^1].First > token ? sent[^1].End : token + 1; i < clause.End && i <= token + Reach; i++)
        {
            if (!clause.Is(i, "to"))
                continue;
            var place = clause.Has(i + 1, WordClass.Determiner) ? i + 2 : i + 1;
            return HostAt(clause, place) is { } host && (HasTalks(clause, place) || HasSpeech(clause, place)) && Visit(clause, token, sent, host, Id + ".travel", found);
        }

        return false;
    }

    /// <summary>"to talk to", "to brief": what an envoy is sent for.</summary>
    private static bool HasSpeech(Clause clause, int from)
    {
        for (var i = from; i < clause.End && i <= from + 6; i++)
        {
            if (clause.Is(i, "to") && clause.Has(i + 1, WordClass.Meet | WordClass.Speak))
                return true;
        }

        return false;
    }

    private static bool Visit(Clause clause, int token, List<Actor> visitor, (string Code, int End) host, string rule, List<MeetingCandidate> found)
    {
        var parties = FrameBuilder.Parties(visitor);
        if (parties.Count != 1 || parties[0] == host.Code)
            return false;
        var hosts = new List<Actor> { Host(token, host.Code) };
        // "to Poland and Ukraine": one visit each.
        for (var next = host.End; clause.Has(next, WordClass.Conjunction) || clause.Is(next, ",");)
        {
            next++;
            if (clause.Has(next, WordClass.Conjunction | WordClass.Determiner))
                next++;
            if (HostAt(clause, next) is not { } another || another.Code == parties[0])
                break;
            if (!hosts.Exists(h => h.Parties[0] == another.Code))
                hosts.Add(Host(token, another.Code));
            next = another.End;
        }

        // Three stops and no word of talks: an itinerary.
        if (hosts.Count > 2 && !HasTalks(clause, token))
            return false;
        var any = false;
        foreach (var one in hosts)
            any |= FrameBuilder.Add(found, rule, clause, token, token + 1, visitor, [one], each: false, one.Parties[0]);
        return any;
    }

    private static Actor Host(int token, string code) => new() { First = token, End = token + 1, Kind = ActorKind.State, Parties = [code], Rule = "actor.host" };

    private static (string Code, int End)? HostAt(Clause clause, int token)
    {
        var named = clause.Reading.Names.At(token);
        if (named.Kind is not (NamedKind.Country or NamedKind.Capital or NamedKind.City or NamedKind.Seat) || clause.Reading.IsPossessiveMark(named.End))
            return null;
        // "Rome, Italy"
        if (named.Kind is NamedKind.City or NamedKind.Capital && clause.Is(named.End, ",") && clause.Reading.Names.At(named.End + 1) is { Kind: NamedKind.Country } country && country.Code == named.Code)
            return (named.Code, country.End);
        return (named.Code, named.End);
    }

    private static List<Actor> Owner(Clause clause, int token)
    {
        for (var i = token - 1; i >= clause.First && token - i <= 6; i--)
        {
            var a = clause.ActorAt(i);
            if (a >= 0)
                return clause.Actors[a].IsPossessive ? clause.GroupBack(a) : [];
            if (clause.Reading.IsPossessiveMark(i))
                continue;
            if (clause.Has(i, WordClass.PossessivePronoun))
                return clause.References.Antecedent(clause.Index, i) is { } one ? [one] : [];
            if (clause.Has(i, WordClass.Preposition | WordClass.Auxiliary | WordClass.Conjunction | WordClass.Report))
                break;
        }

        return [];
    }

    private static bool IsTrip(Clause clause, int token) => !clause.Reading.Document.Word(token).StartsWith("visit", StringComparison.OrdinalIgnoreCase);

    /// <summary>Talks are told as what the journey is for.</summary>
    private static bool HasTalks(Clause clause, int token)
    {
        for (var i = token + 1; i < clause.End && i <= token + Reach; i++)
        {
            // "flies to Shanghai, where he will hold talks"
            if (clause.Is(i, ",") && clause.Is(i + 1, "where") && clause.Has(i + 2, WordClass.SingularPronoun | WordClass.PluralPronoun))
            {
                i++;
                continue;
            }

            if (clause.Has(i, WordClass.MeetingNoun) && FrameBuilder.Parties(clause.ObjectOf(i, needsWith: true, out _)).Count > 0)
                return false;
            if (clause.Has(i, WordClass.Meet | WordClass.Speak) && clause.Has(i, WordClass.Base) && FrameBuilder.Parties(clause.ObjectOf(i, needsWith: clause.Has(i, WordClass.Speak), out _)).Count > 0)
                return false;
            if (clause.Has(i, WordClass.MeetingNoun) || (clause.Is(i, "invitation") && clause.Is(i + 1, "of")) || (clause.Has(i, WordClass.Meet | WordClass.Speak) && clause.Has(i, WordClass.Base)))
                return true;
            if (clause.IsClauseEdge(i) || clause.Is(i, ",") || (clause.Is(i, "as") && clause.Is(i + 1, "well")) || clause.Is(i, "summit"))
                return false;
        }

        return false;
    }

    /// <summary>"looks forward to travelling to", "invited to visit".</summary>
    private static bool IsAwaited(Clause clause, int token)
    {
        for (var i = token - 1; i >= clause.First && i >= token - 4; i--)
        {
            if (clause.Is(i, "forward") || clause.Is(i, "invited") || clause.Is(i, "invitation") || (clause.Is(i, "agreed") && clause.Is(i + 1, "to")) || clause.Has(i, WordClass.AheadModifier) || clause.Is(i, "official") || clause.Is(i, "working") || (clause.Is(i, "state") && i == token - 1))
                return true;
        }

        return false;
    }

    /// <summary>"scrapped a trip to", "the trip was cancelled".</summary>
    private static bool IsCalledOff(Clause clause, int token)
    {
        for (var i = Math.Max(clause.First, token - 4); i < clause.End && i <= token + Reach; i++)
        {
            if (clause.Has(i, WordClass.Cancel) && clause.ActorAt(i) < 0 && (i < token || clause.Has(i - 1, WordClass.Auxiliary)))
                return true;
        }

        return false;
    }

    /// <summary>"flew to Kampala and urged President Museveni to": who is spoken to there is the host.</summary>
    private static bool IsToldThere(Clause clause, int from, string host)
    {
        for (var i = from; i < clause.End && i <= from + Reach; i++)
        {
            if (clause.Is(i, ";"))
                return false;
            if (clause.ActorAt(i) < 0 && clause.Has(i, WordClass.Report | WordClass.Wish) && clause.Has(i, WordClass.Past) | clause.Has(i, WordClass.Wish) && clause.ActorAt(i + 1) is >= 0 and var a
                && clause.Actors[a] is { Kind: ActorKind.Person or ActorKind.Role, Parties: [var party] } && party == host)
                return true;
        }

        return false;
    }

    private static bool HasOtherPurpose(Clause clause, int token)
    {
        for (var i = token + 1; i < clause.End && i <= token + Reach; i++)
        {
            if (clause.Has(i, WordClass.Ceremony) || (clause.Is(i, "open") && clause.Is(i - 1, "to")) || (clause.Is(i, "summit") && clause.Is(i - 1, "the")))
                return true;
            if (clause.Has(i, WordClass.MeetingNoun) || clause.Is(i, ";"))
                return false;
        }

        return false;
    }
}
