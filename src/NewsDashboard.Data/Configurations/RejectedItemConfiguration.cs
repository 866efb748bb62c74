using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Configurations;

internal sealed class RejectedItemConfiguration : IEntityTypeConfiguration<RejectedItem>
{
    public void Configure(EntityTypeBuilder<RejectedItem> builder)
    {
        builder.Property(item => item.Excerpt).HasMaxLength(ColumnLengths.Excerpt);
        builder.HasOne(item => item.Run).WithMany(run => run.RejectedItems).HasForeignKey(item => item.RunId).OnDelete(DeleteBehavior.Cascade);
    }
}
