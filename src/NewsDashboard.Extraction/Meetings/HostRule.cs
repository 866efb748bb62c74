using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.Meetings;

/// <summary>"X hosted Y", "X received Y at the palace", "Y was received by X", "X summoned Y's ambassador", "X phoned Y".</summary>
internal sealed class HostRule : MeetingRule
{
    public override string Id => "meeting.host";

    public override bool Read(Clause clause, int token, List<MeetingCandidate> found)
    {
        if (!clause.Has(token, WordClass.Host | WordClass.Summon | WordClass.Phone))
            return false;
        if (clause.Is(token + 1, "on") || clause.Is(token + 1, "for") || clause.Has(token - 1, WordClass.Determiner) || clause.Is(token - 1, "by") || clause.Is(token - 1, "telephone"))
            return false;
        if (IsPassive(clause, token))
            return Passive(clause, token, found);
        if (clause.Is(token + 1, "by"))
            return false;
        var right = clause.ObjectOf(token, needsWith: false, out var start);
        if (right.Count == 0 || start - token > 4 || (clause.Is(start - 1, "to") && !PlaysHost(clause, token)))
            return false;
        // "welcomed China's decision", "called Iran a threat": the object must be people.
        if (!right.Exists(a => a.Kind is People.ActorKind.Person or People.ActorKind.Pronoun or People.ActorKind.Pair || (a.Kind is People.ActorKind.Role && !IsInstitution(a))))
            return false;
        // "host the Quad leaders summit": the guests only qualify the event.
        if (clause.Has(right[^1].End, WordClass.MeetingNoun) && clause.Reading.IsCapitalised(right[^1].End))
            return false;
        if (clause.Has(token, WordClass.Phone) && !IsTelephoned(clause, token, right[^1].End))
            return false;
        if (clause.Has(token, WordClass.Plan) && !IsInvitedToMeet(clause, right[^1].End))
            return false;
        var left = clause.SubjectOf(token);
        var leftParties = FrameBuilder.Parties(left);
        if (!FrameBuilder.Add(found, RuleFor(clause, token), clause, token, token + 1, left, right, IsOneByOne(clause, token, right), leftParties.Count == 1 ? leftParties[0] : null))
            return false;
        if (!clause.Has(token, WordClass.Plan))
            Gapping.Add(found, RuleFor(clause, token), clause, token, left, right);
        return true;
    }

    private static bool IsInstitution(People.Actor actor) => actor.Head is "government" or "administration" or "presidency" or "regime" or "leadership" or "authorities" or "side";

    /// <summary>"called Milei to congratulate him", but "called Iran a threat".</summary>
    private static bool IsTelephoned(Clause clause, int verb, int after)
    {
        if (!clause.Reading.Document.Word(verb).StartsWith("call", StringComparison.OrdinalIgnoreCase))
            return true;
        if (clause.Has(verb, WordClass.Gerund) || after >= clause.End)
            return after >= clause.End;
        return clause.Is(after, "together") || clause.Is(after, "to") || clause.Is(after, "on") || clause.Is(after, "after") || clause.Is(after, ",") || clause.Is(after, ".") || clause.Is(after, "and")
            || clause.Is(after, "from") || clause.Is(after, "earlier") || clause.Reading.DateAt(after) >= 0;
    }

    private static bool IsInvitedToMeet(Clause clause, int after)
    {
        for (var i = after; i < clause.End && i <= after + 8; i++)
        {
            if (clause.Has(i, WordClass.MeetingNoun | WordClass.Meet | WordClass.Visit | WordClass.VisitNoun))
                return true;
            // "invited him to Moscow"
            if (clause.Is(i, "to") && i <= after + 1 && clause.Reading.Names.At(clause.Has(i + 1, WordClass.Determiner) ? i + 2 : i + 1).Kind is People.NamedKind.City or People.NamedKind.Capital or People.NamedKind.Seat or People.NamedKind.Country)
                return true;
        }

        return false;
    }

    /// <summary>Calls go to one after the other; who hosts or invites several has them together, unless "separately".</summary>
    private static bool IsOneByOne(Clause clause, int token, List<People.Actor> guests) =>
        clause.Has(token, WordClass.Phone)
            ? Guests.AreMetOneByOne(clause, guests, plural: !SaysTogether(clause, guests[^1].End))
            : (!clause.Reading.Document.Word(token).StartsWith("host", StringComparison.OrdinalIgnoreCase) || Guests.SaysSeparately(clause)) && Guests.AreMetOneByOne(clause, guests, plural: false);

    /// <summary>"called Putin together", "on a conference call".</summary>
    private static bool SaysTogether(Clause clause, int after) => clause.Is(after, "together") || clause.Is(after, "jointly") || clause.Is(after + 2, "conference");

    /// <summary>"played host to", "was host to".</summary>
    private static bool PlaysHost(Clause clause, int token) =>
        clause.Is(token, "host") && clause.Is(token + 1, "to") && (clause.Has(token - 1, WordClass.Auxiliary) || clause.Reading.Document.Word(token - 1).StartsWith("play", StringComparison.OrdinalIgnoreCase));

    private string RuleFor(Clause clause, int token) =>
        clause.Has(token, WordClass.Summon) ? "meeting.summon" : clause.Has(token, WordClass.Phone) ? "meeting.phone" : Id;

    public static bool IsPassive(Clause clause, int token)
    {
        if (!clause.Has(token, WordClass.Past))
            return false;
        for (var i = token - 1; i >= clause.First && i >= token - 3; i--)
        {
            if (clause.Is(i, "was") || clause.Is(i, "were") || clause.Is(i, "been") || clause.Is(i, "be") || clause.Is(i, "being"))
                return true;
        }

        return false;
    }

    private bool Passive(Clause clause, int token, List<MeetingCandidate> found)
    {
        for (var i = token + 1; i < clause.End && i <= token + 10; i++)
        {
            if (clause.Is(i, "by") && clause.NextActor(i) is var a && a >= 0 && clause.Actors[a].First <= i + 2)
            {
                var hosts = clause.Group(a, asObject: true);
                var parties = FrameBuilder.Parties(hosts);
                return FrameBuilder.Add(found, RuleFor(clause, token) + ".passive", clause, token, token + 1, clause.SubjectOf(token), hosts, Guests.AreMetOneByOne(clause, hosts, plural: false), parties.Count == 1 ? parties[0] : null);
            }
        }

        return clause.Has(token, WordClass.Summon) && Summoned(clause, token, found);
    }

    /// <summary>"Pakistan's envoy in New Delhi was summoned": by the country where he is posted or that the sentence names.</summary>
    private static bool Summoned(Clause clause, int token, List<MeetingCandidate> found)
    {
        var envoy = clause.SubjectOf(token);
        var parties = FrameBuilder.Parties(envoy);
        if (parties.Count != 1)
            return false;
        for (var i = clause.First; i < clause.End; i++)
        {
            var named = clause.Reading.Names.At(i);
            if (named.Kind is People.NamedKind.Country or People.NamedKind.Capital && named.Code != parties[0] && (clause.Is(i - 1, "in") || clause.Is(i - 1, "to")))
            {
                var host = new People.Actor { First = i, End = named.End, Kind = People.ActorKind.State, Parties = [named.Code], Rule = "actor.state" };
                return FrameBuilder.Add(found, "meeting.summon.passive", clause, token, token + 1, envoy, [host], each: false, named.Code);
            }
        }

        return false;
    }
}
