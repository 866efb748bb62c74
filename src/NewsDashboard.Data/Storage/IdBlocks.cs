using Microsoft.EntityFrameworkCore;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Storage;

/// <summary>Deals out ids in the writer's transaction; they are lost with it if it does not commit.</summary>
internal sealed class IdBlocks
{
    private readonly Dictionary<string, IdSequence> sequences;

    private IdBlocks(Dictionary<string, IdSequence> sequences) => this.sequences = sequences;

    public static async Task<IdBlocks> LoadAsync(NewsDbContext context, CancellationToken cancellationToken) =>
        new(await context.IdSequences.ToDictionaryAsync(sequence => sequence.Name, cancellationToken));

    public long Take(string name) => sequences[name].Next++;
}
