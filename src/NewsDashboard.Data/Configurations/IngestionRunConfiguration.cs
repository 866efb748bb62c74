using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Configurations;

internal sealed class IngestionRunConfiguration : IEntityTypeConfiguration<IngestionRun>
{
    public void Configure(EntityTypeBuilder<IngestionRun> builder)
    {
        builder.HasOne<Feed>().WithMany().HasForeignKey(run => run.FeedId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(run => run.StartedAt);
    }
}
