using NewsDashboard.Extraction.Text;

namespace NewsDashboard.Extraction.People;

internal enum ActorKind : byte
{
    /// <summary>"President Xi Jinping", "Xi".</summary>
    Person,

    /// <summary>"the Egyptian leader", "Chinese officials", "heads of A, B and C".</summary>
    Role,

    /// <summary>"China", "the Palestinians", "Beijing".</summary>
    State,

    /// <summary>"NATO", "the Taliban".</summary>
    Organisation,

    /// <summary>"he", "they".</summary>
    Pronoun,

    /// <summary>"the two leaders", "both sides".</summary>
    Pair,
}

/// <summary>Words in a sentence that name somebody who can act for a party.</summary>
internal sealed class Actor
{
    /// <summary>First token, titles and adjectives included.</summary>
    public required int First { get; init; }

    /// <summary>A person's: first token of the name.</summary>
    public int NameFirst { get; init; }

    /// <summary>Just past the last token, appositions included.</summary>
    public int End { get; set; }

    public required ActorKind Kind { get; init; }

    /// <summary>Codes of the states or organisations; empty where they are not told.</summary>
    public required IReadOnlyList<string> Parties { get; set; }

    /// <summary>Index into the article's persons, or -1.</summary>
    public int Person { get; set; } = -1;

    /// <summary>Others who are named with it: "a delegation led by ...".</summary>
    public List<int>? Companions { get; set; }

    /// <summary>Head of the title or role in lower case: "president"; "" where there is none.</summary>
    public string Head { get; init; } = "";

    public WordClass HeadClass { get; init; }

    public bool IsPlural { get; init; }

    /// <summary>A possessive follows: "Xi's".</summary>
    public bool IsPossessive { get; set; }

    /// <summary>"former", "late".</summary>
    public bool IsFormer { get; init; }

    /// <summary>"his counterpart", "the president": the words themselves name no party.</summary>
    public bool IsReference { get; init; }

    /// <summary>Named by a capital or a seat of government, which may be a mere place.</summary>
    public bool IsMetonym { get; init; }

    /// <summary>Several separate persons or states stand behind one word: "heads of A, B and C".</summary>
    public bool IsList => Parties.Count > 1;

    /// <summary>Token of the preposition before it, or -1.</summary>
    public int Preposition { get; set; } = -1;

    public required string Rule { get; init; }

    public override string ToString() => $"{Kind} {First}..{End} [{string.Join(",", Parties)}] p{Person} {Head}";
}
