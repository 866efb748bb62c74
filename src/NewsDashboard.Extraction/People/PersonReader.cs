using NewsDashboard.Extraction.Gazetteers;
using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.People;

/// <summary>Reads names and keeps the article's table of persons.</summary>
internal sealed class PersonReader(Reading reading)
{
    private (int Token, string Head, string? Party) expected = (-1, "", null);

    /// <summary>A name is to begin at this token, with this office: the second of "Presidents Putin and Xi".</summary>
    public void Expect(int after, string head, string? party)
    {
        var token = after;
        if (reading.Is(token, ","))
            token++;
        if (reading.Has(token, WordClass.Conjunction))
            token++;
        expected = token > after ? (token, head, party) : (-1, "", null);
    }

    /// <summary>A name after a title or an honorific; null where none stands there.</summary>
    public Actor? ReadName(int start, int i, List<string> parties, (string Head, int First, int End)? title, bool former, Sentence sentence)
    {
        var end = sentence.EndToken;
        if (i >= end)
            return null;
        while (i < end && reading.Has(i, WordClass.Honorific) && reading.IsCapitalised(i))
            i++;
        var nameEnd = NameReader.End(reading, i, Limit(i, sentence), titled: true);
        if (nameEnd == i || !reading.Persons.HasRoom)
            return null;
        return Make(start, i, nameEnd, parties.Count > 0 ? parties[0] : null, title, former, sentence);
    }

    /// <summary>A name without title: expected, known, in the list of office holders, or explained by an apposition.</summary>
    public Actor? ReadBare(int i, Sentence sentence)
    {
        var token = reading.Token(i);
        if (expected.Token == i && reading.IsCapitalised(i) && reading.Persons.HasRoom)
        {
            var until = NameReader.End(reading, i, sentence.EndToken, titled: true);
            if (until > i)
            {
                var (_, head, party) = expected;
                var one = Make(i, i, until, party, (head, i, i), false, sentence);
                Expect(one.End, head, null);
                return one;
            }
        }

        if (!token.IsCapitalised && !IsArabicName(i))
            return null;
        var named = reading.Names.At(i);
        if (named.Kind is NamedKind.Country or NamedKind.Organisation or NamedKind.Seat or NamedKind.Capital or NamedKind.Other && reading.Persons.Find(reading.Document.Word(i), null) < 0)
            return null;
        var nameEnd = NameReader.End(reading, i, sentence.EndToken, titled: false);
        if (nameEnd == i || !reading.Persons.HasRoom)
            return null;
        if (named.Kind == NamedKind.OfficeHolder)
            return Make(i, i, nameEnd, null, null, false, sentence);
        if (Known(i, ref nameEnd) is var known && known >= 0)
            return Mention(i, i, nameEnd, known, sentence);
        if (sentence.IsHeadline && named.Kind != NamedKind.FamilyName)
            return null;
        if (nameEnd - i >= 2 && Apposition(nameEnd, sentence) is not null)
            return Make(i, i, nameEnd, null, null, false, sentence);
        return named.Kind == NamedKind.FamilyName && !IsFamilyOfAnother(i, sentence) && Office(i, null, 1) is not null && !IsGivenName(i, named.End) ? Make(i, i, Math.Max(nameEnd, named.End), null, null, false, sentence) : null;
    }

    /// <summary>"Abbas" in "Azher Abbas": another's given name stands before it.</summary>
    private bool IsFamilyOfAnother(int i, Sentence sentence) =>
        i > sentence.FirstToken && !sentence.IsHeadline && reading.Token(i - 1).Case == TokenCase.Title && reading.Tags[i - 1] == WordClass.None && reading.MatchAt(i - 1) < 0;

    /// <summary>"Clinton" in "Clinton Smith": the family name of another is followed by one more name.</summary>
    private bool IsGivenName(int i, int end) =>
        reading.IsCapitalised(end) && reading.Tags[end] == WordClass.None && reading.Names.At(end).Kind == NamedKind.None && reading.Document.SentenceOf(i) is var s && !reading.Document.Sentences[s].IsHeadline;

    /// <summary>In a headline every word is capitalised: a name ends there after the words of a known one.</summary>
    private int Limit(int i, Sentence sentence)
    {
        if (!sentence.IsHeadline)
            return sentence.EndToken;
        var end = Math.Min(sentence.EndToken, i + 5);
        for (var k = end; k > i; k--)
        {
            if (reading.Names.At(i) is { Kind: NamedKind.OfficeHolder or NamedKind.FamilyName } named)
                return named.End;
            if (reading.IsCapitalised(k - 1) && reading.Persons.Find(Words(i, k), null) is var known && known >= 0)
                return k;
        }

        return sentence.EndToken;
    }

    private bool IsArabicName(int i)
    {
        var word = reading.Document.Word(i);
        return word.Length > 4 && word[2] == '-' && char.IsUpper(word[3]);
    }

    /// <summary>The longest beginning of the words that is a person's known name.</summary>
    private int Known(int i, ref int nameEnd)
    {
        for (var end = nameEnd; end > i; end--)
        {
            if (reading.Token(end - 1).Case == TokenCase.Lower && !IsArabicName(end - 1))
                continue;
            var known = reading.Persons.Find(Words(i, end), null);
            if (known < 0)
                continue;
            nameEnd = end;
            return known;
        }

        return -1;
    }

    private Actor Make(int start, int nameFirst, int nameEnd, string? party, (string Head, int First, int End)? title, bool former, Sentence sentence)
    {
        var name = FullName(nameFirst, nameEnd, title);
        var actorEnd = nameEnd;
        // "Prime Minister Trudeau of Canada"
        if (nameEnd + 1 < sentence.EndToken && reading.Is(nameEnd, "of") && (title is not null || start < nameFirst))
        {
            var of = reading.Has(nameEnd + 1, WordClass.Determiner) ? nameEnd + 2 : nameEnd + 1;
            if (reading.Names.At(of) is { Kind: NamedKind.Country or NamedKind.Organisation } country)
            {
                party ??= country.Code;
                actorEnd = country.End + 2 < sentence.EndToken && reading.Is(country.End, "(") && reading.Is(country.End + 2, ")") ? country.End + 3 : country.End;
            }
        }

        var apposition = Apposition(actorEnd, sentence);
        party = party == "PLO" && reading.Published.Year >= 1994 ? "PS" : party;
        if (apposition is { } told)
        {
            party ??= told.Party;
            title ??= (told.Head, told.First, told.End);
            former |= told.IsFormer;
            actorEnd = told.End;
        }

        var person = Register(name, nameFirst, party, title, former);
        return Mention(start, nameFirst, nameEnd, person, sentence, actorEnd);
    }

    /// <summary>Sovereigns and popes go by their title: "King Abdullah", "Pope Francis".</summary>
    private string FullName(int first, int end, (string Head, int First, int End)? title)
    {
        var name = Words(first, end).ToString();
        if (title is not { Head: "king" or "queen" or "pope" or "prince" or "princess" or "emperor" or "sultan" } told || new NameWords(name).Count > 1 + (reading.Token(end - 1).Case is TokenCase.Upper or TokenCase.Initial ? 1 : 0))
            return name;
        var word = char.ToUpperInvariant(told.Head[0]) + told.Head[1..];
        return told.End - told.First > 1 && reading.Is(told.End - 2, "crown") ? $"Crown {word} {name}" : $"{word} {name}";
    }

    private Actor Mention(int start, int nameFirst, int nameEnd, int index, Sentence sentence, int actorEnd = 0)
    {
        var person = reading.Persons[index];
        person.LastToken = nameFirst;
        _ = sentence;
        return new Actor
        {
            First = start,
            End = Math.Max(nameEnd, actorEnd),
            NameFirst = nameFirst,
            Kind = ActorKind.Person,
            Parties = person.Party is { } party ? [party] : [],
            Person = index,
            Head = person.Head,
            IsFormer = person.IsFormer,
            Rule = start < nameFirst ? "person.title" : actorEnd > nameEnd ? "person.apposition" : "person.name",
        };
    }

    private int Register(string name, int token, string? party, (string Head, int First, int End)? title, bool former)
    {
        var listed = Office(token, title?.Head, new NameWords(name).Count);
        var index = reading.Persons.Find(name, party);
        if (index < 0)
            index = reading.Persons.Add(name);
        else if (new NameWords(name).Count > reading.Persons[index].NameWords.Length)
            reading.Persons.Rename(index, name);
        var person = reading.Persons[index];
        if (party is not null && !person.PartyIsTold)
        {
            person.Party = party;
            person.PartyIsTold = true;
        }

        if (person.Party is null && listed is not null)
        {
            person.Party = listed.Party;
            person.PartyIsListed = true;
        }

        if (listed is not null && person.Head.Length == 0 && title is null)
            person.Head = listed.Role;

        if (title is { } told)
        {
            person.HasOffice = true;
            if (person.Head.Length == 0)
                person.Head = told.Head;
            if (person.Role is null && told.End > told.First)
                person.Role = reading.Document.SpanOf(told.First, told.End).In(reading.Document.Content);
            person.ImpliedParty ??= ImpliedParty(told);
        }

        person.HasOffice |= listed is not null;
        person.IsFormer |= former && title is not null;
        return index;
    }

    /// <summary>Who of this name was in office then, the one with the title first.</summary>
    private OfficeHolder? Office(int token, string? head, int words)
    {
        var match = reading.MatchAt(token);
        if (match < 0)
            return null;
        // "Lee White" is none of the Lees.
        if (words > 1 && reading.Names.At(token).Kind == NamedKind.FamilyName && reading.Matches[match].EndToken == token + 1 && reading.Token(token + 1).Case == TokenCase.Title && reading.Names.At(token + 1).Kind == NamedKind.None)
            return null;
        OfficeHolder? best = null;
        foreach (var entry in reading.Matches[match].Entries)
        {
            if (entry.Item is not OfficeHolder holder || reading.Published < holder.From.AddMonths(-3) || reading.Published > (holder.Until ?? DateOnly.MaxValue.AddYears(-2)).AddYears(1))
                continue;
            var better = best is null || (head is not null && holder.Role.Contains(head, StringComparison.Ordinal) && !best.Role.Contains(head, StringComparison.Ordinal))
                || (holder.HeldOn(reading.Published) && !best.HeldOn(reading.Published));
            if (better)
                best = holder;
        }

        return best;
    }

    /// <summary>Titles that only one state has.</summary>
    private string? ImpliedParty((string Head, int First, int End) title)
    {
        if (title.End <= title.First)
            return null;
        var span = reading.Document.SpanOf(title.First, title.End);
        return OfficeTitles.PartyOf(reading.Document.Content.AsSpan(span.Start, span.Length));
    }

    /// <summary>", the prime minister of Italy,": what an apposition after a name tells.</summary>
    private (string? Party, string Head, int First, int End, bool IsFormer)? Apposition(int after, Sentence sentence)
    {
        if (after + 1 >= sentence.EndToken || !reading.Is(after, ","))
            return null;
        var i = after + 1;
        if (reading.Has(i, WordClass.Determiner | WordClass.PossessivePronoun))
            i++;
        string? party = null;
        var former = false;
        for (var words = 0; words < 6 && i < sentence.EndToken; words++)
        {
            var named = reading.Names.At(i);
            if (named.Kind == NamedKind.Official)
                return Closed(named.End, sentence) ? (named.Code, reading.LowerWord(named.End - 1), i, named.End, former) : null;
            if (TitlePhrase.TryRead(reading, i, sentence.EndToken, out var title))
            {
                if (NameReader.End(reading, title.End, sentence.EndToken, true) > title.End || !Closed(title.End, sentence))
                    return null;
                return (party ?? title.Party, reading.LowerWord(title.Head), i, title.End, former);
            }

            if (named.IsParty)
            {
                party ??= named.Code;
                i = reading.IsPossessiveMark(named.End) ? named.End + 1 : named.End;
            }
            else if (reading.IsLower(i) && !reading.Has(i, WordClass.Preposition | WordClass.Auxiliary | WordClass.Report | WordClass.Relative | WordClass.Subordinator | WordClass.Conjunction))
            {
                former |= reading.Has(i, WordClass.Former);
                i++;
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The apposition ends the clause or the bracket that it stands in.</summary>
    private bool Closed(int i, Sentence sentence) =>
        i >= sentence.EndToken || reading.Token(i).Kind is TokenKind.Punctuation or TokenKind.QuoteOpen or TokenKind.QuoteClose
        || reading.Has(i, WordClass.Conjunction | WordClass.Preposition | WordClass.Relative) || reading.DateAt(i) >= 0;

    private ReadOnlySpan<char> Words(int first, int end)
    {
        var span = reading.Document.SpanOf(first, end);
        return reading.Document.Content.AsSpan(span.Start, span.Length);
    }
}
