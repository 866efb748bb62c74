namespace NewsDashboard.Extraction.People;

/// <summary>Somebody whom the article names.</summary>
internal sealed class Person
{
    /// <summary>The fullest name so far.</summary>
    public required string Name { get; set; }

    /// <summary>The words by which the name is compared.</summary>
    public string[] NameWords { get; set; } = [];

    public string? Party { get; set; }

    /// <summary>The party was told by the article, not by a list or by the surroundings.</summary>
    public bool PartyIsTold { get; set; }

    /// <summary>The party is from the list of office holders.</summary>
    public bool PartyIsListed { get; set; }

    /// <summary>State whose office the title usually is: holds where nothing better tells the party.</summary>
    public string? ImpliedParty { get; set; }

    /// <summary>The party is a guess: the home country's.</summary>
    public bool PartyIsGuessed { get; set; }

    /// <summary>Title as written at the first mention that has one.</summary>
    public string? Role { get; set; }

    /// <summary>Head of the title in lower case.</summary>
    public string Head { get; set; } = "";

    public bool IsFormer { get; set; }

    /// <summary>1 male, 2 female, 0 not told.</summary>
    public int Gender { get; set; }

    /// <summary>The article or the list of office holders gives the person an office.</summary>
    public bool HasOffice { get; set; }

    /// <summary>Token of the latest mention so far, while the article is being read.</summary>
    public int LastToken { get; set; } = -1;
}
