using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Configurations;
using NewsDashboard.Data.Entities;
using NewsDashboard.Data.Resolution;
using NewsDashboard.Extraction.Meetings;

namespace NewsDashboard.Data.Storage;

/// <summary>People by party and folded name; those that are missing are made.</summary>
internal sealed class PersonDirectory
{
    private readonly NewsDbContext context;
    private readonly Dictionary<(string FoldedName, string Party), Person> people;

    private PersonDirectory(NewsDbContext context, Dictionary<(string FoldedName, string Party), Person> people) =>
        (this.context, this.people) = (context, people);

    public static async Task<PersonDirectory> LoadAsync(NewsDbContext context, IEnumerable<Participant> participants, CancellationToken cancellationToken)
    {
        var people = new Dictionary<(string FoldedName, string Party), Person>();
        foreach (var part in participants.Select(FoldedNameOf).Distinct(StringComparer.Ordinal).Chunk(DatabaseLimits.ValuesInList))
        {
            foreach (var person in await context.People.Where(person => part.Contains(person.FoldedName)).ToListAsync(cancellationToken))
                people.Add((person.FoldedName, person.Party), person);
        }

        return new PersonDirectory(context, people);
    }

    public static string FoldedNameOf(Participant participant) => FoldedNameOf(participant.Name);

    public static string FoldedNameOf(string name) => Cut.ToLength(FoldedName.Of(name), ColumnLengths.Name);

    public Person Get(Participant participant)
    {
        var key = (FoldedNameOf(participant), participant.Party ?? "");
        if (people.TryGetValue(key, out var known))
            return known;

        var person = new Person { Name = Cut.ToLength(participant.Name, ColumnLengths.Name), FoldedName = key.Item1, Party = key.Item2 };
        context.People.Add(person);
        people.Add(key, person);
        return person;
    }
}
