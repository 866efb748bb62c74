using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Configurations;

internal sealed class FeedConfiguration : IEntityTypeConfiguration<Feed>
{
    public void Configure(EntityTypeBuilder<Feed> builder)
    {
        builder.Property(feed => feed.Url).HasMaxLength(ColumnLengths.FeedUrl);
        builder.HasIndex(feed => feed.Url).IsUnique();
        builder.HasOne(feed => feed.Outlet).WithMany().HasForeignKey(feed => feed.OutletId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(feed => feed.NextPollAt);
    }
}
