using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsDashboard.Data.Entities;

namespace NewsDashboard.Data.Configurations;

internal sealed class ArticleConfiguration : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> builder)
    {
        // Dealt out by the store from IdSequence.
        builder.Property(article => article.Id).ValueGeneratedNever();
        builder.Property(article => article.ExternalId).HasMaxLength(ColumnLengths.ExternalId);
        builder.Property(article => article.CanonicalUrl).HasMaxLength(ColumnLengths.Url).IsUnicode(false);
        builder.Property(article => article.ContentHash).HasMaxLength(32).IsFixedLength();
        builder.Property(article => article.Language).HasMaxLength(ColumnLengths.Code).IsUnicode(false);
        builder.Property(article => article.EngineVersion).HasMaxLength(ColumnLengths.Version);

        builder.HasOne(article => article.Outlet).WithMany().HasForeignKey(article => article.OutletId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Feed>().WithMany().HasForeignKey(article => article.FeedId).OnDelete(DeleteBehavior.SetNull);

        builder.HasIndex(article => article.CanonicalUrl).IsUnique().HasFilter("[CanonicalUrl] IS NOT NULL");
        builder.HasIndex(article => article.ContentHash).IsUnique();
        builder.HasIndex(article => article.Day);
        builder.HasIndex(article => new { article.OutletId, article.Day });
        builder.HasIndex(article => article.FeedId).HasFilter("[FeedId] IS NOT NULL");
        builder.HasIndex(article => article.IsDemo).HasFilter("[IsDemo] = 1");
    }
}
